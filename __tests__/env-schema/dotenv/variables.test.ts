import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadedInText } from '../../../src/env-schema/dotenv/loaded-in-text.js';
import { holdsRealKey } from '../../../src/env-schema/dotenv/real-values.js';
import { copiedName, isSampleFile } from '../../../src/env-schema/dotenv/template-paths.js';
import { dotenvVariables } from '../../../src/env-schema/dotenv/variables.js';
import { isEnvTemplate } from '../../../src/env-schema/env-files.js';
import { sampleKey } from '../../helpers/key.js';
import { contentOf } from '../../helpers/subject.js';

describe('the variables of a dotenv text', () => {
  it('have a name, a value and a place, also in comments and with CRLF', () => {
    const text =
      'export A="1" # one\r\n# B=two\r\nC = \'x # y\'\r\n# use d=e here\r\nnot a line\r\n';
    expect(
      dotenvVariables(contentOf(text)).map(({ name, value, isCommented, line, hasBlank }) => [
        ...[name, value, isCommented, line, hasBlank],
      ]),
    ).toEqual([
      ['A', '1', false, 1, false],
      ['B', 'two', true, 2, false],
      ['C', 'x # y', false, 3, true],
    ]);
  });

  it('have places that hold their names, whatever the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constant('A=1'),
      fc.constant('# B = 2'),
      fc.constant('\r'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const rows = text.split('\n');
        for (const { name, span, line: number } of dotenvVariables(contentOf(text))) {
          expect(rows[number - 1]).toContain(name);
          expect(span.endColumn - span.startColumn).toBe(name.length);
        }
      }),
    );
  });
});

describe('names of templates', () => {
  it.each([
    ...[
      '.env.example',
      '.env.local.example',
      'env.sample',
      'example.env',
      '.env_example',
      'env-template',
    ],
    ...[
      '.dev.vars.example',
      '.envrc.example',
      '.env.schema',
      '.env.exemple',
      '.env.example ',
      '.env.dist',
    ],
  ])('%j is one', (path) => {
    expect(isEnvTemplate(path)).toBe(true);
  });

  it.each(['.env', '.env.local', 'env.example.ts', 'env.schema.json', 'example.md', 'sample.yml'])(
    '%j is none',
    (path) => {
      expect(isEnvTemplate(path)).toBe(false);
    },
  );

  it.each([
    ['.env.example', '.env'],
    ['config/.env.local.example', 'config/.env.local'],
    ['env.sample', '.env'],
    ['.dev.vars.template', '.dev.vars'],
  ])('%s is copied to %s', (path, copy) => {
    expect([isSampleFile(path), copiedName(path)]).toEqual([true, copy]);
  });

  it.each(['.env.defaults', '.env.schema', '.env.dist'])('%s is made to be loaded', (path) => {
    expect(isSampleFile(path)).toBe(false);
  });
});

describe('the files that a text loads', () => {
  it.each([
    ['compose', 'services:\n  a:\n    env_file: .env.example\n', ['.env.example']],
    [
      'compose',
      'services:\n  a:\n    env_file:\n    - .env\n    - b.env\n    ports:\n      - x\n',
      ['.env', 'b.env'],
    ],
    [
      'compose',
      'services:\n  a:\n    env_file:\n      - path: ./c.env\n        required: false\n',
      ['./c.env'],
    ],
    [
      'manifest',
      '{"start": "node --env-file=.env.sample a.js && dotenv -e .env.b -- x"}',
      ['.env.sample', '.env.b'],
    ],
  ] as const)('%s: %j', (kind, text, loaded) => {
    const file = { path: 'x', kind, content: contentOf(text), namesMistral: true };
    expect(loadedInText(file).map((one) => one.loaded)).toEqual(loaded);
  });
});

describe('values that someone could use', () => {
  it('are keys of Mistral and of makers that mark theirs', () => {
    expect(holdsRealKey('MISTRAL_API_KEY', sampleKey(5))).toBe(true);
    expect(holdsRealKey('OPENAI_API_KEY', `sk-proj-${sampleKey(6)}`)).toBe(true);
  });

  it.each([
    ['MISTRAL_API_KEY', 'your_mistral_api_key_here'],
    ['MISTRAL_API_KEY', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
    ['MISTRAL_API_KEY', ''],
    ['JWT_SECRET', 'Zx81kQ0pLm55rT2wYv93'],
    ['SUPABASE_ANON_KEY', 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2lnbmF0dXJl'],
    ['MISTRAL_AGENT_ID', 'ag_01985b2c7d3e4f5a'],
  ])('%s=%s is none', (name, value) => {
    expect(holdsRealKey(name, value)).toBe(false);
  });
});
