import { describe, expect, it } from '@jest/globals';
import { modelsOf } from '../../helpers/env-model.js';

/** What is written to add a key to the only schema of a file; undefined where nothing is offered. */
async function addedTo(text: string, path = 'src/env.ts'): Promise<string | undefined> {
  const models = await modelsOf({
    [path]: `${text}\n`,
    'README.md': 'Mistral',
    'a.py': '# mistral',
  });
  const [schema] = models.flatMap((found) => found.schemas);
  if (schema === undefined) throw new Error('no schema was found');
  return schema.addition?.('MISTRAL_API_KEY').replacement;
}

describe('a key that is added to a schema is written with the names that the file has', () => {
  it.each([
    [
      "import { z } from 'zod';\nz.object({ PORT: z.string() }).parse(process.env);",
      'z.string().min(20)',
    ],
    [
      "import * as z from 'zod/mini';\nz.object({ PORT: z.string() }).parse(process.env);",
      'z.string().check(z.minLength(20))',
    ],
    [
      "import { object, string } from 'zod';\nobject({ PORT: string() }).parse(process.env);",
      'string().min(20)',
    ],
    [
      "import * as joi from 'joi';\njoi.attempt(process.env, joi.object({ PORT: joi.string() }));",
      'joi.string().min(20).required()',
    ],
    [
      "import { object, parse, string } from 'valibot';\nparse(object({ PORT: string() }), process.env);",
      'string()',
    ],
    [
      "import * as v from 'valibot';\nv.parse(v.object({ PORT: v.string() }), process.env);",
      'v.pipe(v.string(), v.minLength(20))',
    ],
    [
      "import { object, string as text } from 'yup';\nobject({ PORT: text() }).validateSync(process.env);",
      'text().min(20).required()',
    ],
    [
      "import { cleanEnv, port, str } from 'envalid';\ncleanEnv(process.env, { PORT: port() });",
      'str()',
    ],
    [
      "import { type } from 'arktype';\ntype({ PORT: 'string' }).assert(process.env);",
      "'string >= 20'",
    ],
    [
      "import { Type as T } from '@sinclair/typebox';\nimport { Value } from '@sinclair/typebox/value';\nValue.Parse(T.Object({ PORT: T.String() }), process.env);",
      'T.String({ minLength: 20 })',
    ],
  ])('%s', async (text, written) => {
    expect(await addedTo(text)).toBe(`, MISTRAL_API_KEY: ${written}`);
  });

  it.each([
    "import { number, object, parse } from 'valibot';\nparse(object({ PORT: number() }), process.env);",
    "import { cleanEnv, port } from 'envalid';\ncleanEnv(process.env, { PORT: port() });",
    "import { number, object } from 'yup';\nobject({ PORT: number() }).validateSync(process.env);",
    "import { number, object } from 'zod';\nobject({ PORT: number() }).parse(process.env);",
  ])('and offered nowhere else: %s', async (text) => {
    expect(await addedTo(text)).toBeUndefined();
  });

  it('with the names of the file that holds the fields', async () => {
    const models = await modelsOf({
      'src/env.schema.ts':
        "import * as zod from 'zod';\nexport const envSchema = zod.object({ MISTRAL_NAME: zod.string() });\n",
      'src/env.ts':
        "import { envSchema } from './env.schema';\nexport const env = envSchema.parse(process.env);\n",
    });
    const schemas = models.flatMap((found) => found.schemas);
    const added = schemas.flatMap(({ addition }) => addition?.('MISTRAL_API_KEY') ?? []);
    expect(added.map(({ path, replacement }) => [path, replacement])).toEqual([
      ['src/env.schema.ts', ', MISTRAL_API_KEY: zod.string().min(20)'],
    ]);
  });

  it('on a line of its own with the line end of the file', async () => {
    const text =
      'from pydantic_settings import BaseSettings\r\n\r\n\r\nclass Settings(BaseSettings):\r\n    port: int\r\n';
    expect(await addedTo(text, 'app/settings.py')).toBe('\r\n    mistral_api_key: str');
  });

  it('in capitals where the class has its names so', async () => {
    const text =
      'from pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n    DATABASE_URL: str\n';
    expect(await addedTo(text, 'app/settings.py')).toBe('\n    MISTRAL_API_KEY: str');
  });
});
