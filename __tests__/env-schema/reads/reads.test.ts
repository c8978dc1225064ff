import { describe, expect, it } from '@jest/globals';
import { keyReads, pythonKeyReads } from '../../../src/env-schema/reads/key-reads.js';
import { textReads } from '../../../src/env-schema/reads/text-reads.js';
import { parseModule } from '../../../src/syntax/module.js';
import { parsePython } from '../../../src/syntax/python/module.js';
import { contentOf } from '../../helpers/subject.js';

function readsOf(text: string): readonly string[] {
  const module = parseModule('src/a.ts', contentOf(text));
  if (module === undefined) throw new Error('the sample does not parse');
  return keyReads(module).map(({ name, isImplicit, isHandedOut }) => {
    if (isImplicit) return `${name} implicit`;
    return isHandedOut ? `${name} handed out` : name;
  });
}

async function pythonReadsOf(text: string): Promise<readonly string[]> {
  const module = await parsePython('a.py', contentOf(text));
  if (module === undefined) throw new Error('the sample is too long');
  return pythonKeyReads(module).map(
    ({ name, isImplicit }) => `${name}${isImplicit ? ' implicit' : ''}`,
  );
}

const SDK = "import { Mistral } from '@mistralai/mistralai';\n";

describe('reads of a key in code', () => {
  it.each([
    ['process.env.MISTRAL_API_KEY;', ['MISTRAL_API_KEY']],
    ["process.env['MISTRAL_API_KEY'];", ['MISTRAL_API_KEY']],
    ['const { MISTRAL_API_KEY, PORT } = process.env;', ['MISTRAL_API_KEY']],
    ["Deno.env.get('MISTRAL_API_KEY');", ['MISTRAL_API_KEY']],
    ['Bun.env.MISTRAL_API_KEY;', ['MISTRAL_API_KEY']],
    ['import.meta.env.VITE_MISTRAL_API_KEY;', ['VITE_MISTRAL_API_KEY']],
    ["import { env } from 'node:process';\nenv.MISTRAL_API_KEY;", ['MISTRAL_API_KEY']],
    ['const env = process.env;\nenv.MISTRAL_API_KEY;', ['MISTRAL_API_KEY']],
    ["this.configService.getOrThrow('MISTRAL_API_KEY');", ['MISTRAL_API_KEY handed out']],
    [`${SDK}new Mistral();`, ['MISTRAL_API_KEY implicit']],
    [`${SDK}new Mistral({ timeoutMs: 5 });`, ['MISTRAL_API_KEY implicit']],
    [
      "import { mistral } from '@ai-sdk/mistral';\nmistral('mistral-small-latest');",
      ['MISTRAL_API_KEY implicit'],
    ],
  ])('%s', (text, reads) => {
    expect(readsOf(text)).toEqual(reads);
  });

  it.each([
    "process.env.MISTRAL_API_KEY = 'x';",
    'delete process.env.MISTRAL_API_KEY;',
    'schema.parse({ key: process.env.MISTRAL_API_KEY });',
    'createEnv({ runtimeEnv: { MISTRAL_API_KEY: process.env.MISTRAL_API_KEY } });',
    "import { MISTRAL_API_KEY } from '$env/static/private';",
    `${SDK}new Mistral({ apiKey: settings.key });`,
    `${SDK}new Mistral({ ...options });`,
    `${SDK}new Mistral({ serverURL: 'http://localhost' });`,
    "import { Mistral } from './mine.js';\nnew Mistral();",
    'process.env.MISTRAL_MODEL;',
  ])('%s is none', (text) => {
    expect(readsOf(text)).toEqual([]);
  });

  it.each([
    ['import os\nos.getenv("MISTRAL_API_KEY")', ['MISTRAL_API_KEY']],
    ['import os\nos.environ["MISTRAL_API_KEY"]', ['MISTRAL_API_KEY']],
    ["from os import environ\nenviron.get('MISTRAL_API_KEY', '')", ['MISTRAL_API_KEY']],
    ['from mistralai import Mistral\nMistral()', ['MISTRAL_API_KEY implicit']],
    [
      'from langchain_mistralai import ChatMistralAI\nChatMistralAI(model="x")',
      ['MISTRAL_API_KEY implicit'],
    ],
    ['import os\nos.environ["MISTRAL_API_KEY"] = "x"', []],
    ['from mistralai import Mistral\nMistral(api_key=key)', []],
    ['from mistralai import Mistral\nMistral(**options)', []],
    ['# os.getenv("MISTRAL_API_KEY")', []],
  ])('in Python: %j', async (text, reads) => {
    expect(await pythonReadsOf(text)).toEqual(reads);
  });

  it('are seen in components, which are not parsed', () => {
    const text =
      "<script>\nimport { PUBLIC_MISTRAL_API_KEY } from '$env/static/public';\nconst k = import.meta.env.VITE_MISTRAL_API_KEY;\n</script>";
    expect(textReads(contentOf(text)).map(({ name, span }) => [name, span.startLine])).toEqual([
      ['PUBLIC_MISTRAL_API_KEY', 2],
      ['VITE_MISTRAL_API_KEY', 3],
    ]);
  });
});
