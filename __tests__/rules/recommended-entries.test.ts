import { describe, expect, it } from '@jest/globals';
import { rule } from '../../src/rules/ignore-files/recommended-entries/rule.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';

const FILES = {
  '.gitignore': '.env\n',
  'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
};

/** The lines that the rule offers. */
async function linesFor(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const [match] = await rule.match(memoryTree({ ...FILES, ...files }));
  return (match?.fixes?.[0]?.replacement ?? '').trimEnd().split('\n');
}

describe('ignore-files/recommended-entries', () => {
  it('keeps templates and public files of an environment tracked', async () => {
    const files = { '.env.sample': 'A=\n', '.env.staging': 'SITE=https://example.com\n' };
    expect(await linesFor(files)).toEqual([
      '.env.*',
      '!.env.example',
      '!.env.sample',
      '!.env.staging',
    ]);
  });

  it.each([
    ['a file with a secret in it', { '.env.bak': `MISTRAL_API_KEY=${sampleKey(1)}\n` }],
    ['a file of one machine', { '.env.local.bak': 'SITE=https://example.com\n' }],
    ['a name with a blank', { '.env.example ': 'A=\n' }],
    ['a template of tests', { 'tests/.env.sample': 'A=\n' }],
  ])('does not bring back %s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await linesFor(files)).toEqual(['.env.*', '!.env.example']);
  });
});
