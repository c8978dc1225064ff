import { describe, expect, it } from '@jest/globals';
import { onlySchema, summaryOf } from '../../helpers/env-model.js';

interface Composed {
  readonly head: string;
  readonly text: string;
}

async function keyOf({ head, text }: Composed): Promise<string> {
  const schema = await onlySchema({ 'src/env.ts': `${head}${text}` });
  return summaryOf(schema.keys.get('MISTRAL_API_KEY'));
}

async function isOpen({ head, text }: Composed): Promise<boolean> {
  return (await onlySchema({ 'src/env.ts': `${head}${text}` })).open;
}

describe('valibot', () => {
  const head = "import * as v from 'valibot';\n";
  const parsed = (schema: string, before = ''): Composed => ({
    head,
    text: `${before}\nexport const env = v.parse(${schema}, process.env);`,
  });
  const key = (field: string): Composed => parsed(`v.object({ MISTRAL_API_KEY: ${field} })`);

  it.each([
    ['v.pipe(v.string(), v.trim(), v.nonEmpty())', 'required min 1'],
    ['v.pipe(v.string(), v.length(32))', 'required min 32'],
    ['v.pipe(v.string(), v.minLength(20), v.nonEmpty())', 'required min 20'],
    ['v.nullish(v.string())', 'optional min 0'],
  ])('%s', async (field, summary) => {
    expect(await keyOf(key(field))).toBe(summary);
  });

  it.each([
    'v.pipe(v.string(), v.check((text) => text !== ""))',
    'v.pipe(v.string(), own(20))',
    'v.pipe(v.string(), own)',
    'v.pipe(v.string(), v.regex(/^x/))',
    'v.pipe(v.number(), v.minLength(20))',
    'v.pipe(own(), v.minLength(20))',
    'v.custom(own)',
    'v.pipe(v.string(), v.minLength(size()))',
  ])('does not know how far %s checks', async (field) => {
    const schema = await onlySchema({ 'src/env.ts': `${head}${key(field).text}` });
    expect(schema.keys.get('MISTRAL_API_KEY')).toMatchObject({ required: true });
    expect(schema.keys.get('MISTRAL_API_KEY')?.check).toBeUndefined();
  });

  it.each([
    ['r.output', 'not-enforced'],
    ['r.success ? r.output : exit()', 'enforced'],
    ['r.issues ? exit() : r.output', 'enforced'],
  ])('looks at what becomes of a result: %s', async (use, kind) => {
    const text = `const Env = v.object({ PORT_NO: v.string() });\nconst r = v.safeParse(Env, process.env);\nexport const env = ${use};`;
    const schema = await onlySchema({ 'src/env.ts': `${head}// Mistral\n${text}` });
    expect(schema.enforcement.kind).toBe(kind);
  });

  it.each([
    ['v.parser(Env)(process.env)', 'enforced'],
    ['v.safeParser(Env)(process.env).output', 'not-enforced'],
  ])('is given the environment by a parser that was made first: %s', async (call, kind) => {
    const text = `const Env = v.object({ MISTRAL_API_KEY: v.string() });\nexport const env = ${call};`;
    expect((await onlySchema({ 'src/env.ts': `${head}${text}` })).enforcement.kind).toBe(kind);
    const uncalled = `const Env = v.object({ MISTRAL_API_KEY: v.string() });\nexport const parse = v.parser(Env);\nuse(process.env);`;
    await expect(onlySchema({ 'src/env.ts': `${head}${uncalled}` })).rejects.toThrow('found 0');
  });

  it('takes fields and objects by their names', async () => {
    const before = `const KEY = v.pipe(v.string(), v.minLength(20));\nconst Env = v.object({ MISTRAL_API_KEY: KEY });`;
    expect(await keyOf(parsed('Env', before))).toBe('required min 20');
    expect(await keyOf(parsed('v.pipe(Env, v.check(own))', before))).toBe('required min 20');
  });

  it.each(['intersect', 'merge'])('joins the objects of `%s`', async (join) => {
    const before = 'const Base = v.object({ PORT: v.string() });';
    const schema = `v.${join}([Base, v.object({ MISTRAL_API_KEY: v.string() })])`;
    expect(await keyOf(parsed(schema, before))).toBe('required min 0');
  });

  it('spreads the entries of another object, and is open for a spread of something else', async () => {
    const before = 'const Base = v.object({ MISTRAL_API_KEY: v.string() });';
    const spread = (what: string) => parsed(`v.object({ ...${what}, PORT: v.string() })`, before);
    expect(await keyOf(spread('Base.entries'))).toBe('required min 0');
    expect(await isOpen(spread('Base.entries'))).toBe(false);
    expect(await isOpen(spread('unknown()'))).toBe(true);
  });

  it('knows a default that takes the place of a missing variable', async () => {
    const schema = await onlySchema({
      'src/env.ts': `${head}${key("v.fallback(v.string(), 'none')").text}`,
    });
    expect(schema.keys.get('MISTRAL_API_KEY')).toMatchObject({ required: false });
    expect(schema.keys.get('MISTRAL_API_KEY')?.fallback).toBeDefined();
  });
});

describe('yup', () => {
  const head = "import * as yup from 'yup';\n";
  const cast = (schema: string, before = ''): Composed => ({
    head,
    text: `${before}\nexport const env = ${schema}.validateSync(process.env);`,
  });

  it.each([
    ['yup.string().trim().min(20).required()', 'required min 20'],
    ['yup.string().required().nullable()', 'optional min 1'],
    ['yup.string().length(32).required()', 'required min 32'],
  ])('%s', async (field, summary) => {
    expect(await keyOf(cast(`yup.object({ MISTRAL_API_KEY: ${field} })`))).toBe(summary);
  });

  it.each([
    'yup.string().test(own).required()',
    'yup.mixed().required()',
    'yup.string().min(size()).required()',
    'yup.string().matches(/^x/).required()',
  ])('does not know how far %s checks', async (field) => {
    const { head: first, text } = cast(`yup.object({ MISTRAL_API_KEY: ${field} })`);
    const schema = await onlySchema({ 'src/env.ts': `${first}${text}` });
    expect(schema.keys.get('MISTRAL_API_KEY')).toMatchObject({ required: true });
    expect(schema.keys.get('MISTRAL_API_KEY')?.check).toBeUndefined();
  });

  it.each([
    ['`shape`', 'yup.object().shape({ MISTRAL_API_KEY: KEY })'],
    ['`concat`', 'Base.concat(yup.object({ MISTRAL_API_KEY: KEY }))'],
    ['a method that changes no fields', 'yup.object({ MISTRAL_API_KEY: KEY }).noUnknown()'],
  ])('follows %s', async (_title, schema) => {
    const before =
      'const KEY = yup.string().required();\nconst Base = yup.object({ PORT: yup.string() });';
    expect(await keyOf(cast(schema, before))).toBe('required min 1');
    expect(await isOpen(cast(schema, before))).toBe(false);
  });

  it('is open where it is joined with something unknown', async () => {
    const schema = 'yup.object({ MISTRAL_API_KEY: yup.string() }).concat(others())';
    expect(await isOpen(cast(schema))).toBe(true);
  });

  it('is not enforced by a cast, and unknown where nobody is seen to wait', async () => {
    const enforcement = async (call: string) => {
      const text = `const Env = yup.object({ MISTRAL_API_KEY: yup.string() });\nexport const env = Env.${call}(process.env);`;
      return (await onlySchema({ 'src/env.ts': `${head}${text}` })).enforcement.kind;
    };
    expect(await enforcement('cast')).toBe('not-enforced');
    expect(await enforcement('validate')).toBe('unknown');
    expect(await enforcement('validateSync')).toBe('enforced');
  });
});

describe('Joi', () => {
  const head = "import Joi from 'joi';\n";
  const attempted = (schema: string, before = ''): Composed => ({
    head,
    text: `${before}\nexport const env = Joi.attempt(process.env, ${schema});`,
  });

  it.each([
    ['Joi.string().required()', 'required min 1'],
    ['Joi.string().exist().length(32)', 'required min 32'],
    ["Joi.string().required().allow('')", 'required min 0'],
    ["Joi.string().required().allow('none')", 'required min 1'],
    ['Joi.string().required().when("PORT", own)', 'optional min 1'],
  ])('%s', async (field, summary) => {
    expect(await keyOf(attempted(`Joi.object({ MISTRAL_API_KEY: ${field} })`))).toBe(summary);
  });

  it.each([
    'Joi.string().required().custom(own)',
    'Joi.any().required()',
    'Joi.string().required().min(size())',
    'Joi.string().required().pattern(/^x/)',
    "Joi.string().required().valid('a', 'b')",
  ])('does not know how far %s checks', async (field) => {
    const { head: first, text } = attempted(`Joi.object({ MISTRAL_API_KEY: ${field} })`);
    const schema = await onlySchema({ 'src/env.ts': `${first}${text}` });
    expect(schema.keys.get('MISTRAL_API_KEY')).toMatchObject({ required: true });
    expect(schema.keys.get('MISTRAL_API_KEY')?.check).toBeUndefined();
  });

  it.each([
    ['`keys`', 'Joi.object().keys({ MISTRAL_API_KEY: KEY })'],
    ['`append`', 'Base.append({ MISTRAL_API_KEY: KEY })'],
    ['`concat`', 'Base.concat(Joi.object({ MISTRAL_API_KEY: KEY }))'],
    ['a method that changes no fields', 'Joi.object({ MISTRAL_API_KEY: KEY }).unknown()'],
  ])('follows %s', async (_title, schema) => {
    const before =
      'const KEY = Joi.string().required();\nconst Base = Joi.object({ PORT: Joi.string() });';
    expect(await keyOf(attempted(schema, before))).toBe('required min 1');
    expect(await isOpen(attempted(schema, before))).toBe(false);
  });

  it('is open where it is joined with something unknown', async () => {
    const schema = 'Joi.object({ MISTRAL_API_KEY: Joi.string() }).concat(others())';
    expect(await isOpen(attempted(schema))).toBe(true);
  });

  it('knows a value that takes the place of a bad one', async () => {
    const { text } = attempted("Joi.object({ MISTRAL_API_KEY: Joi.string().failover('none') })");
    const schema = await onlySchema({ 'src/env.ts': `${head}${text}` });
    expect(schema.keys.get('MISTRAL_API_KEY')?.fallback).toBeDefined();
  });
});

describe('TypeBox', () => {
  const head =
    "import { Type } from '@sinclair/typebox';\nimport { Value } from '@sinclair/typebox/value';\nconst Base = Type.Object({ PORT: Type.String() });\nconst Llm = Type.Object({ MISTRAL_API_KEY: Type.String({ minLength: 20 }) });\n";
  const parsed = (schema: string): Composed => ({
    head,
    text: `export const env = Value.Parse(${schema}, process.env);`,
  });

  it.each([
    ['Type.Composite([Base, Llm])', 'required min 20', false],
    ['Type.Intersect([Base, Llm])', 'required min 20', false],
    ['Type.Composite([Llm, elsewhere])', 'required min 20', true],
    ['Type.Partial(Llm)', 'optional min 20', false],
    ["Type.Pick(Llm, ['PORT'])", 'absent', true],
  ])('%s', async (schema, summary, open) => {
    expect(await keyOf(parsed(schema))).toBe(summary);
    expect(await isOpen(parsed(schema))).toBe(open);
  });
});
