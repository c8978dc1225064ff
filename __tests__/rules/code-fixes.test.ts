import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../../src/findings/apply-fixes.js';
import type { Limits } from '../../src/findings/limits.js';
import { rule as deprecatedModel } from '../../src/rules/code/deprecated-model/rule.js';
import { rule as keyLiteral } from '../../src/rules/code/key-literal-in-client/rule.js';
import { rule as tokenLimit } from '../../src/rules/code/token-limit-exceeded/rule.js';
import type { RepositoryRule } from '../../src/rules/rule.js';
import { rule as plainText } from '../../src/rules/workflows/key-in-plain-text/rule.js';
import { parsePython } from '../../src/syntax/python/module.js';
import { isSourcePath, parseModule } from '../../src/syntax/module.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';
import { contentOf } from '../helpers/subject.js';

interface Case {
  readonly rule: RepositoryRule;
  readonly path: string;
  readonly text: string;
  readonly limits?: Limits;
}

/** The text after the fixes of what is found; undefined where there is none. Nothing is found in it again. */
async function mended({ rule, path, text, limits }: Case): Promise<string | undefined> {
  const found = await rule.match(memoryTree({ [path]: text }), limits);
  expect(found).toHaveLength(1);
  const fixes = found[0]?.fixes;
  if (fixes === undefined) return undefined;
  const after = applyFixes(text, fixes);
  expect(after.left).toEqual([]);
  expect(await rule.match(memoryTree({ [path]: after.text }), limits)).toEqual([]);
  if (isSourcePath(path)) expect(parseModule(path, contentOf(after.text))).toBeDefined();
  if (path.endsWith('.py')) {
    const module = await parsePython(path, contentOf(after.text));
    expect(module?.nodes.filter(({ type }) => type === '⚠')).toEqual([]);
  }
  return after.text;
}

const PYTHON = 'from mistralai import Mistral\n';
const JAVASCRIPT = "import { Mistral } from '@mistralai/mistralai';\n";

describe('the fix of a key in the source', () => {
  it('reads it from the environment in TypeScript', async () => {
    const text = (key: string) =>
      `${JAVASCRIPT}export const client = new Mistral({ apiKey: ${key} });\n`;
    const path = 'src/a.ts';
    expect(await mended({ rule: keyLiteral, path, text: text(`'${sampleKey(1)}'`) })).toBe(
      text('process.env.MISTRAL_API_KEY'),
    );
  });

  it('keeps the word before it in a header', async () => {
    const text = (value: string) =>
      `export const ask = () => fetch('https://api.mistral.ai/v1/chat/completions', { headers: { Authorization: ${value} } });\n`;
    const path = 'src/a.ts';
    expect(await mended({ rule: keyLiteral, path, text: text(`'Bearer ${sampleKey(1)}'`) })).toBe(
      text('`Bearer ${process.env.MISTRAL_API_KEY}`'),
    );
  });

  it('reads it from the environment in Python, and imports what it reads it with', async () => {
    const path = 'app/main.py';
    const bare = `"""A doc."""\nfrom __future__ import annotations\n${PYTHON}client = Mistral(api_key="${sampleKey(1)}")\n`;
    expect(await mended({ rule: keyLiteral, path, text: bare })).toBe(
      `"""A doc."""\nfrom __future__ import annotations\nimport os\n${PYTHON}client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\n`,
    );
    const imported = `import os\n${PYTHON}client = Mistral(api_key='${sampleKey(1)}')\n`;
    expect(await mended({ rule: keyLiteral, path, text: imported })).toBe(
      `import os\n${PYTHON}client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\n`,
    );
  });

  it('is not offered to code of a browser, nor where the environment is read in another way', async () => {
    const made = `export const client = new Mistral({ apiKey: '${sampleKey(1)}' });\n`;
    const browser = `'use client';\n${JAVASCRIPT}${made}`;
    expect(await mended({ rule: keyLiteral, path: 'src/a.tsx', text: browser })).toBeUndefined();
    const deno = `${JAVASCRIPT}const url = Deno.env.get('URL');\n${made}`;
    expect(await mended({ rule: keyLiteral, path: 'src/a.ts', text: deno })).toBeUndefined();
  });
});

describe('the fix of a model that is given up', () => {
  it.each([
    [
      'src/a.ts',
      `${JAVASCRIPT}new Mistral().chat.complete({ model: "MODEL", messages: [] });\n`,
      '',
    ],
    ['app/a.py', `${PYTHON}Mistral().chat.complete(model='MODEL', messages=[])\n`, ''],
    ['app/a.py', 'import litellm\nlitellm.completion(model="mistral/MODEL", messages=[])\n', ''],
  ])('names its replacement: %s', async (path, text) => {
    const old = text.replace('MODEL', 'open-mistral-7b');
    expect(await mended({ rule: deprecatedModel, path, text: old })).toBe(
      text.replace('MODEL', 'ministral-8b-latest'),
    );
  });

  it('is not offered where the name is put together', async () => {
    const text = `${JAVASCRIPT}const SIZE = '7b';\nnew Mistral().chat.complete({ model: process.env.M ?? \`open-mistral-\${SIZE}\`, messages: [] });\n`;
    const found = await deprecatedModel.match(memoryTree({ 'src/a.ts': text }));
    expect(found.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });
});

describe('the fix of a bound that is too high', () => {
  it('is the highest that is allowed', async () => {
    const environments = new Map([['production', { maxTokensPerRequest: 4000 }]]);
    const text = (bound: string) =>
      `${PYTHON}Mistral().chat.complete(model="mistral-small-latest", messages=[], max_tokens=${bound})\n`;
    const limits = { environments, environment: undefined };
    const path = 'app/a.py';
    expect(await mended({ rule: tokenLimit, path, text: text('9000'), limits })).toBe(text('4000'));
    expect(await mended({ rule: tokenLimit, path, text: text('9_000'), limits })).toBeUndefined();
  });
});

describe('the fix of a key that a workflow shows', () => {
  const workflow = (value: string) =>
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${value}\n`;
  const path = '.github/workflows/ci.yml';

  it.each([
    ['written out', sampleKey(1)],
    ['written out in quotes', `"${sampleKey(1)}"`],
    ['a variable of the repository', '${{ vars.MISTRAL_API_KEY }}'],
  ])('takes it from a secret: %s', async (_, value) => {
    expect(await mended({ rule: plainText, path, text: workflow(value) })).toBe(
      workflow('${{ secrets.MISTRAL_API_KEY }}'),
    );
  });
});
