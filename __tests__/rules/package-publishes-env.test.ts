import { describe, expect, it } from '@jest/globals';
import { rule } from '../../src/rules/ignore-files/package-publishes-env/rule.js';
import { memoryTree } from '../helpers/memory-tree.js';

const MANIFEST = JSON.stringify({ name: 'x', version: '1.0.0', files: ['*'] });

async function severityWith(files: Readonly<Record<string, string>>) {
  const [match] = await rule.match(memoryTree({ 'package.json': MANIFEST, ...files }));
  if (match === undefined) throw new Error('nothing was found');
  return match.severity ?? rule.meta.severity;
}

describe('ignore-files/package-publishes-env', () => {
  it.each([
    ['a template with a secret', { '.env.example': 'PORT=80\nMISTRAL_API_KEY=\n' }],
    ['an empty template', { '.env.example': '' }],
    ['code that loads a .env', { 'src/a.js': "import 'dotenv/config';\n" }],
  ])('is an error beside %s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await severityWith(files)).toBe('error');
  });

  it.each([
    ['a template of ports and addresses', { '.env.example': 'VITE_PORT=8080\n' }],
    ['a dependency alone', { 'requirements.txt': 'python-dotenv\n' }],
  ])('is a warning beside %s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await severityWith(files)).toBe('warning');
  });
});
