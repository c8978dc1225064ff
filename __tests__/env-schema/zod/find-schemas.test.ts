import { describe, expect, it } from '@jest/globals';
import { findEnvSchemas } from '../../../src/env-schema/zod/find-schemas.js';
import { isMistralKeyName } from '../../../src/env-schema/mistral-key-names.js';
import { parseModule } from '../../../src/syntax/module.js';
import { memoryTree } from '../../helpers/memory-tree.js';

const HEAD = "import { z } from 'zod';\n";

async function schemasOf(text: string, head = HEAD) {
  const content = await memoryTree({ 'src/env.ts': head + text }).read('src/env.ts');
  const module = content && parseModule('src/env.ts', content);
  if (module === undefined) throw new Error('the sample does not parse');
  return findEnvSchemas(module);
}

/** The Mistral key's field in a schema that is parsed. */
async function keyOf(field: string) {
  const [schema] = await schemasOf(`z.object({ MISTRAL_API_KEY: ${field} }).parse(process.env);`);
  return schema?.keys.get('MISTRAL_API_KEY');
}

describe('what a field demands', () => {
  it.each([
    ['z.string()', true, 0],
    ['z.string().min(1)', true, 1],
    ['z.string().trim().min(20).describe("key")', true, 20],
    ['z.string().min(1).optional()', false, 1],
    ["z.string().default('')", false, 0],
    ['z.string().min(20).catch("")', false, 20],
    ["z.string().or(z.literal(''))", false, 0],
    ['z.string().nullish()', false, 0],
    ['z.coerce.string()', true, 0],
    ['z.string().regex(/x/)', true, undefined],
    ['z.string().min(LEAST)', true, undefined],
    ['z.string().check(z.minLength(20))', true, 20],
    ['z.string().check(z.trim(), z.length(32), z.minLength(1))', true, 32],
    ['z.string().check(z.regex(/x/))', true, undefined],
    ['z.string().check(own)', true, undefined],
    ['z.optional(z.string())', false, 0],
    ["z._default(z.string(), 'x')", false, 0],
    ["z.prefault(z.string().check(z.minLength(20)), '')", true, 20],
    ["z.catch(z.string(), '')", false, 0],
    ['z.optional()', true, undefined],
    ['z.enum(["a"])', true, undefined],
    ['fromElsewhere', false, undefined],
  ])('%s', async (field, required, minLength) => {
    const key = await keyOf(field);
    expect([key?.required, key?.check?.minLength]).toEqual([required, minLength]);
  });
});

describe('names of single exports', () => {
  it('are read like those of the namespace, and written in an addition', async () => {
    const [schema] = await schemasOf(
      'object({ MISTRAL_API_KEY: text().min(20), [other]: 1 }).parse(process.env);',
      "import { object, string as text } from 'zod';\n",
    );
    expect(schema?.keys.get('MISTRAL_API_KEY')?.check).toEqual({ minLength: 20 });
    expect(schema?.addition?.('A').replacement).toContain('A: text().min(20)');
  });

  it('offer no addition without the name for a text', async () => {
    const [schema] = await schemasOf(
      'object({ PORT: number() }).parse(process.env);',
      "import { number, object } from 'zod';\n",
    );
    expect([...(schema?.keys.keys() ?? [])]).toEqual(['PORT']);
    expect(schema?.addition).toBeUndefined();
  });

  it('are not those of other libraries', async () => {
    const text = 'object({ PORT: string() }).parse(process.env);';
    expect(await schemasOf(text, "import { object, string } from './own.js';\n")).toEqual([]);
  });
});

describe('which keys a schema holds', () => {
  it.each([
    ['z.object({ A: z.string() })', ['A'], false],
    ['z.strictObject({ A: z.string() })', ['A'], false],
    ['z.looseObject({ "A": z.string() })', ['A'], false],
    ['z.object({ A: z.string() }).extend({ B: z.string() })', ['A', 'B'], false],
    ['z.object({ A: z.string() }).merge(z.object({ B: z.string() }))', ['A', 'B'], false],
    ['z.object({ A: z.string() }).merge(shared)', ['A'], true],
    ['z.object({ A: z.string(), B: z.string() }).pick({ A: true })', ['A'], false],
    ['z.object({ A: z.string(), B: z.string() }).omit({ A: true })', ['B'], false],
    ['z.object({ A: z.string(), B: z.string() }).omit(names)', [], true],
    ['z.object({ A: z.string(), ...shared })', ['A'], true],
    ['z.object({ A: z.string(), ...z.object({ B: z.string() }).shape })', ['A', 'B'], false],
    ['z.object({ A: z.string(), [name]: z.string() })', ['A'], true],
    ['z.object({ A: z.string() }).superRefine(check).transform(f)', ['A'], false],
    ['z.object(fields)', [], true],
  ])('%s', async (expression, keys, open) => {
    const [schema] = await schemasOf(`${expression}.parse(process.env);`);
    expect([[...(schema?.keys.keys() ?? [])], schema?.open]).toEqual([keys, open]);
  });

  it('follows constants of the file and survives one that names itself', async () => {
    const [schema] = await schemasOf(
      'const fields = { A: z.string() };\nconst env = z.object(fields);\nenv.parse(process.env);',
    );
    expect([...(schema?.keys.keys() ?? [])]).toEqual(['A']);
    expect(await schemasOf('const env = env.extend({ A: z.string() });')).toEqual([]);
  });

  it('makes every field of a partial schema optional', async () => {
    const [schema] = await schemasOf('z.object({ A: z.string() }).partial().parse(process.env)');
    expect(schema?.keys.get('A')?.required).toBe(false);
  });
});

describe('which objects are environment schemas', () => {
  it.each([
    "import * as z from 'zod';\n",
    "import z from 'zod';\n",
    "import { z as zod } from 'zod/v4';\nconst z = zod;\n",
    "const { z } = require('zod');\n",
  ])('knows zod by %j', async (head) => {
    const name = head.includes('as zod') ? 'zod' : 'z';
    const found = await schemasOf(`${name}.object({ A: z.string() }).parse(process.env);`, head);
    expect(found).toHaveLength(1);
  });

  it.each([
    'process.env',
    'import.meta.env',
    'Bun.env',
    'Deno.env.toObject()',
    '{ ...process.env }',
  ])('takes lower-case keys where it is given %s', async (environment) => {
    expect(await schemasOf(`z.object({ a: z.string() }).parse(${environment});`)).toHaveLength(1);
  });

  it('leaves other objects and other libraries alone', async () => {
    expect(await schemasOf('const body = z.object({ name: z.string() });')).toEqual([]);
    expect(await schemasOf('z.object({ A: z.string() }).parse(process.env);', '')).toEqual([]);
  });
});

describe('names of Mistral keys', () => {
  it.each([
    ...[
      'MISTRAL_API_KEY',
      'MISTRAL_KEY',
      'MISTRAL_TOKEN',
      'MISTRAL_API_KEYS',
      'MISTRAL_API_KEY_99',
    ],
    ...['MISTRALAI_API_KEY', 'API_KEY_MISTRAL', 'CODESTRAL_API_KEY', 'VITE_MISTRAL_API_KEY'],
  ])('%s is one', (name) => {
    expect(isMistralKeyName(name)).toBe(true);
  });

  it.each([
    ...['MISTRAL_MODEL', 'MISTRAL_MAX_TOKENS', 'MISTRAL_BASE_URL', 'OPENAI_API_KEY', 'mistralKey'],
    ...['MISTRAL_KEY_ID', 'MISTRAL_ENABLED', '', 'MISTRAL'],
  ])('%s is none', (name) => {
    expect(isMistralKeyName(name)).toBe(false);
  });
});
