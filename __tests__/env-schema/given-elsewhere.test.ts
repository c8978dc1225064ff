import { describe, expect, it } from '@jest/globals';
import { modelsOf } from '../helpers/env-model.js';

const SCHEMA =
  "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n";

/** Whether the schema of `src/schema.ts` was seen to be given the environment. */
async function isGiven(files: Readonly<Record<string, string>>): Promise<boolean> {
  const models = await modelsOf({ 'src/env-schema.ts': SCHEMA, ...files });
  const schemas = models.flatMap((found) => found.schemas);
  return schemas.some(
    ({ path, readsEnvironment }) => path === 'src/env-schema.ts' && readsEnvironment,
  );
}

describe('a schema that stands alone in its file', () => {
  it.each([
    [
      'is parsed where it is imported',
      {
        'src/env.ts':
          "import { envSchema } from './env-schema';\nexport const env = envSchema.parse(process.env);\n",
      },
    ],
    [
      'under another name, on lines of their own',
      {
        'src/env.ts':
          "import { envSchema as schema } from './env-schema.js';\nexport const env = schema.parse(\n  process.env,\n);\n",
      },
    ],
    [
      'through a file that hands it on',
      {
        'src/index.ts': "export * from './env-schema.js';\n",
        'src/env.ts':
          "import { envSchema } from './index.js';\nif (!envSchema.safeParse(process.env).success) process.exit(1);\n",
      },
    ],
    [
      'by a function that is given the environment, as Nest asks for',
      {
        'src/validate.ts':
          "import { envSchema } from './env-schema';\nexport const validate = (config: unknown) => envSchema.parse(config);\n",
      },
    ],
    [
      'of another package',
      {
        'package.json': '{ "name": "@app/env" }',
        'apps/api/package.json': '{ "name": "api" }',
        'apps/api/src/env.ts':
          "import { envSchema } from '@app/env/env-schema';\nexport const env = envSchema.parse(process.env);\n",
      },
    ],
  ])('%s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await isGiven(files)).toBe(true);
  });

  it.each([
    ['nobody parses it', { 'src/env.ts': 'export const env = process.env;\n' }],
    [
      'something else is parsed',
      {
        'src/env.ts':
          "import { envSchema } from './env-schema';\nexport const one = (body: unknown) => envSchema.parse(body);\n",
      },
    ],
    [
      'one of the same name is parsed',
      {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
      },
    ],
  ])('is given nothing where %s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await isGiven(files)).toBe(false);
  });

  it('is joined with others by a file that does not name zod', async () => {
    const models = await modelsOf({
      'src/env-schema.ts': SCHEMA,
      'src/more.ts':
        "import { z } from 'zod';\nexport const more = z.object({ DATABASE_URL: z.string() });\n",
      'src/env.ts':
        "import { envSchema } from './env-schema';\nimport { more } from './more';\nexport const env = envSchema.merge(more).parse(process.env);\n",
    });
    const joined = models
      .flatMap((found) => found.schemas)
      .find(({ path }) => path === 'src/env.ts');
    expect([...(joined?.keys.keys() ?? [])]).toEqual(['MISTRAL_API_KEY', 'DATABASE_URL']);
  });
});
