import { describe, expect, it } from '@jest/globals';
import { onlySchema, summaryOf } from '../../helpers/env-model.js';

/** The schema of one file. */
function schemaOf(text: string, path = 'src/env.ts') {
  return onlySchema({ [path]: text });
}

async function keyOf(text: string, path?: string): Promise<string> {
  return summaryOf((await schemaOf(text, path)).keys.get('MISTRAL_API_KEY'));
}

describe('t3-env', () => {
  const head =
    "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nexport const env = createEnv({";
  const tail = 'experimental__runtimeEnv: {} });';

  it.each([
    ['server: { MISTRAL_API_KEY: z.string().min(20) },', 'required min 20'],
    ['server: { MISTRAL_API_KEY: z.string().min(1).optional() },', 'optional min 1'],
    ['server: { MISTRAL_API_KEY: z.string() }, emptyStringAsUndefined: true,', 'required min 1'],
    ['client: {}, shared: { MISTRAL_API_KEY: z.string() },', 'required min 0'],
  ])('%s', async (options, summary) => {
    expect(await keyOf(`${head}${options}${tail}`)).toBe(summary);
  });

  it('is told to skip validation', async () => {
    const { enforcement } = await schemaOf(
      `${head} server: { MISTRAL_API_KEY: z.string() }, skipValidation: true, ${tail}`,
    );
    expect(enforcement).toMatchObject({ kind: 'not-enforced', reason: 'skips validation always' });
  });

  it('may skip validation for a build', async () => {
    const { enforcement } = await schemaOf(
      `${head} server: { MISTRAL_API_KEY: z.string() }, skipValidation: !!process.env.SKIP_ENV_VALIDATION, ${tail}`,
    );
    expect(enforcement.kind).toBe('enforced');
  });

  it('takes the variables of presets and of other environments, and is open for what it does not know', async () => {
    const files = (list: string) => ({
      'src/auth.ts': `${head} server: { AUTH_TOKEN: z.string(), MISTRAL_API_KEY: z.string() }, ${tail.replace('env', 'auth')}`,
      'src/env.ts': `import { vercel } from '@t3-oss/env-nextjs/presets-zod';\nimport { env as auth } from './auth.js';\n${head} extends: [${list}], server: { PORT: z.string() }, ${tail}`,
    });
    const { modelsOf } = await import('../../helpers/env-model.js');
    const schemas = async (list: string) =>
      (await modelsOf(files(list)))[0]?.schemas.filter(({ path }) => path === 'src/env.ts');
    const [known] = (await schemas('vercel(), auth')) ?? [];
    expect([[...(known?.keys.keys() ?? [])], known?.open]).toEqual([
      ['AUTH_TOKEN', 'MISTRAL_API_KEY', 'PORT'],
      false,
    ]);
    const [unknown] = (await schemas('other()')) ?? [];
    expect(unknown?.open).toBe(true);
  });

  it('takes fields of valibot and arktype', async () => {
    const valibot =
      "import { createEnv } from '@t3-oss/env-core';\nimport * as v from 'valibot';\nexport const env = createEnv({ server: { MISTRAL_API_KEY: v.pipe(v.string(), v.minLength(20)) }, runtimeEnv: process.env });";
    expect(await keyOf(valibot)).toBe('required min 20');
    const arktype =
      "import { createEnv } from '@t3-oss/env-core';\nimport { type } from 'arktype';\nexport const env = createEnv({ server: { MISTRAL_API_KEY: 'string >= 20' }, runtimeEnv: process.env });";
    expect(await keyOf(arktype)).toBe('required min 20');
  });
});

describe('envalid', () => {
  const clean = (field: string): string =>
    `import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, { MISTRAL_API_KEY: ${field} });`;

  it.each([
    ['str()', 'required min 0'],
    ["str({ default: '' })", 'optional min 0 = '],
    ["str({ devDefault: 'x' })", 'optional min 0'],
    ["str({ choices: ['a', 'b'] })", 'required choices'],
    ['own()', 'required'],
  ])('%s', async (field, summary) => {
    expect(await keyOf(clean(field))).toBe(summary);
  });

  it('is not every function of that name', async () => {
    const text =
      "import { str } from './texts.js';\nexport const env = { MISTRAL_API_KEY: str() };";
    await expect(schemaOf(text)).rejects.toThrow('found 0');
  });
});

describe('Joi', () => {
  const attempt = (field: string): string =>
    `import Joi from 'joi';\nexport const env = Joi.attempt(process.env, Joi.object({ MISTRAL_API_KEY: ${field} }).unknown());`;

  it.each([
    ['Joi.string()', 'optional min 1'],
    ['Joi.string().required()', 'required min 1'],
    ["Joi.string().allow('').required()", 'required min 0'],
    ["Joi.string().allow('').default('')", 'optional min 0 = '],
    ['Joi.string().min(20).required()', 'required min 20'],
    ['Joi.string().pattern(/^x$/).required()', 'required pattern'],
    ["Joi.string().when('LLM', { is: 'mistral', then: Joi.required() })", 'optional min 1'],
  ])('%s', async (field, summary) => {
    expect(await keyOf(attempt(field))).toBe(summary);
  });

  it('is wired into Nest from another file', async () => {
    const { path, keys, enforcement } = await onlySchema({
      'src/env.validation.ts':
        "import * as Joi from 'joi';\nexport const envSchema = Joi.object().keys({ MISTRAL_API_KEY: Joi.string().required() });",
      'src/app.module.ts':
        "import { ConfigModule } from '@nestjs/config';\nimport { envSchema } from './env.validation';\nexport const config = ConfigModule.forRoot({ validationSchema: envSchema });",
    });
    expect([path, [...keys.keys()], enforcement.kind]).toEqual([
      'src/app.module.ts',
      ['MISTRAL_API_KEY'],
      'enforced',
    ]);
  });

  it.each([
    ['const { error, value } = schema.validate(process.env);\nif (error) throw error;', 'enforced'],
    ['schema.validate(process.env);', 'not-enforced'],
  ])('%s', async (statement, kind) => {
    const text = `import Joi from 'joi';\nconst schema = Joi.object({ MISTRAL_API_KEY: Joi.string() });\n${statement}`;
    expect((await schemaOf(text)).enforcement.kind).toBe(kind);
  });
});

describe('class-validator', () => {
  it.each([
    ['@IsString() MISTRAL_API_KEY!: string;', 'required min 0'],
    ['@IsString() @IsNotEmpty() MISTRAL_API_KEY: string;', 'required min 1'],
    ['@IsString() @MinLength(20) MISTRAL_API_KEY: string;', 'required min 20'],
    ['@IsString() @IsOptional() MISTRAL_API_KEY?: string;', 'optional min 0'],
    ['@Matches(/x/) MISTRAL_API_KEY: string;', 'required pattern'],
    ["@IsString() MISTRAL_API_KEY: string = 'x';", 'optional min 0 = x'],
  ])('%s', async (property, summary) => {
    const text = `import { IsNotEmpty, IsOptional, IsString, Matches, MinLength } from 'class-validator';\nexport class EnvironmentVariables {\n  ${property}\n}\n`;
    expect(await keyOf(text)).toBe(summary);
  });
});

describe('valibot', () => {
  it.each([
    ['v.string()', 'required min 0'],
    ['v.optional(v.string())', 'optional min 0'],
    ["v.optional(v.string(), 'x')", 'optional min 0 = x'],
    ["v.fallback(v.string(), '')", 'optional min 0 = '],
    ['v.pipe(v.string(), v.nonEmpty())', 'required min 1'],
    ['v.pipe(v.string(), v.trim(), v.minLength(20))', 'required min 20'],
    ['v.pipe(v.string(), v.regex(/x/))', 'required pattern'],
  ])('%s', async (field, summary) => {
    const text = `import * as v from 'valibot';\nexport const env = v.parse(v.object({ MISTRAL_API_KEY: ${field} }), process.env);`;
    expect(await keyOf(text)).toBe(summary);
  });

  it('joins the entries of another object', async () => {
    const text =
      "import { object, parse, string } from 'valibot';\nconst base = object({ PORT: string() });\nconst Env = object({ ...base.entries, MISTRAL_API_KEY: string() });\nexport const env = parse(Env, process.env);";
    const { keys, open, name } = await schemaOf(text);
    expect([[...keys.keys()], open, name]).toEqual([['PORT', 'MISTRAL_API_KEY'], false, 'Env']);
  });

  it('sees a result that is thrown away', async () => {
    const text =
      "import * as v from 'valibot';\nconst Env = v.object({ MISTRAL_API_KEY: v.string() });\nv.safeParse(Env, process.env);";
    expect((await schemaOf(text)).enforcement.kind).toBe('not-enforced');
  });
});

describe('yup', () => {
  it.each([
    ['yup.string()', 'optional min 0'],
    ['yup.string().required()', 'required min 1'],
    ['yup.string().min(20).required()', 'required min 20'],
    ["yup.string().default('x')", 'optional min 0 = x'],
    ['yup.string().matches(/x/).required()', 'required pattern'],
  ])('%s', async (field, summary) => {
    const text = `import * as yup from 'yup';\nexport const env = yup.object({ PORT: yup.number() }).shape({ MISTRAL_API_KEY: ${field} }).validateSync(process.env);`;
    expect(await keyOf(text)).toBe(summary);
  });

  it('is only cast', async () => {
    const text =
      "import { object, string } from 'yup';\nexport const env = object({ MISTRAL_API_KEY: string().required() }).cast(process.env);";
    expect((await schemaOf(text)).enforcement).toMatchObject({
      reason: 'is only cast, which checks nothing',
    });
  });
});

describe('arktype', () => {
  it.each([
    ["MISTRAL_API_KEY: 'string'", 'required min 0'],
    ["MISTRAL_API_KEY: 'string >= 20'", 'required min 20'],
    ["MISTRAL_API_KEY: 'string > 0'", 'required min 1'],
    ["'MISTRAL_API_KEY?': 'string'", 'optional min 0'],
    ['MISTRAL_API_KEY: "string = \'x\'"', 'optional min 0 = x'],
    ['MISTRAL_API_KEY: /x/', 'required pattern'],
  ])('%s', async (field, summary) => {
    const text = `import { type } from 'arktype';\nexport const env = type({ ${field} }).assert(process.env);`;
    expect(await keyOf(text)).toBe(summary);
  });

  it('is not every object with `string` in it', async () => {
    const text = "export const env = check({ MISTRAL_API_KEY: 'string' }, process.env);";
    await expect(schemaOf(text)).rejects.toThrow('found 0');
  });
});

describe('TypeBox and JSON Schema', () => {
  it.each([
    ['Type.String()', 'required min 0'],
    ['Type.String({ minLength: 20 })', 'required min 20'],
    ["Type.String({ default: '' })", 'optional min 0 = '],
    ['Type.Optional(Type.String())', 'optional min 0'],
    ["Type.String({ pattern: 'x' })", 'required pattern'],
  ])('%s', async (field, summary) => {
    const text = `import { Type } from '@sinclair/typebox';\nimport { Value } from '@sinclair/typebox/value';\nconst schema = Type.Object({ MISTRAL_API_KEY: ${field} });\nexport const env = Value.Parse(schema, process.env);`;
    expect(await keyOf(text)).toBe(summary);
    const checked = `import { Type } from '@sinclair/typebox';\nimport envSchema from 'env-schema';\nexport const env = envSchema({ schema: Type.Object({ MISTRAL_API_KEY: ${field} }) });`;
    expect(await keyOf(checked)).toBe(summary);
  });

  it.each([
    [
      "required: ['MISTRAL_API_KEY'], properties: { MISTRAL_API_KEY: { type: 'string', minLength: 20 } }",
      'required min 20',
    ],
    ["properties: { MISTRAL_API_KEY: { type: 'string', default: '' } }", 'optional min 0 = '],
  ])('%s', async (schema, summary) => {
    const text = `import fastifyEnv from '@fastify/env';\nconst schema = { type: 'object', ${schema} };\nawait app.register(fastifyEnv, { schema, dotenv: true });`;
    expect(await keyOf(text)).toBe(summary);
  });
});

describe('Astro', () => {
  it.each([
    ["envField.string({ context: 'server', access: 'secret' })", 'required'],
    ["envField.string({ context: 'server', access: 'secret', optional: true })", 'optional'],
    ["envField.string({ context: 'server', access: 'secret', default: 'x' })", 'optional = x'],
  ])('%s', async (field, summary) => {
    const text = `import { defineConfig, envField } from 'astro/config';\nexport default defineConfig({ env: { schema: { MISTRAL_API_KEY: ${field} } } });`;
    expect(await keyOf(text, 'astro.config.mjs')).toBe(summary);
  });
});
