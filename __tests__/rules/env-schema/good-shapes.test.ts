import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/rules/index.js';
import { memoryTree } from '../../helpers/memory-tree.js';

/** What every rule of the check says of a small repository. */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = memoryTree(files);
  const found: string[] = [];
  for (const rule of rules) {
    if (rule.subject !== 'repository' || !rule.meta.id.startsWith('env-schema/')) continue;
    const matches = await rule.match(tree);
    found.push(...matches.map(({ message }) => `${rule.meta.id}: ${message}`));
  }
  return found;
}

const PACKAGE = JSON.stringify({
  name: 'app',
  dependencies: { '@mistralai/mistralai': '2.7.0', zod: '4.6.7' },
});
const USE =
  "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n";
const SHAPES: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  [
    't3-env with a length, and the empty text as a missing one',
    {
      'src/env.ts':
        "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\n\nexport const env = createEnv({\n  server: {\n    MISTRAL_API_KEY: z.string().min(20),\n  },\n  client: {},\n  runtimeEnv: {\n    MISTRAL_API_KEY: process.env.MISTRAL_API_KEY,\n  },\n  skipValidation: !!process.env.SKIP_ENV_VALIDATION,\n  emptyStringAsUndefined: true,\n});\n",
      'src/client.ts': USE,
    },
  ],
  [
    'safeParse, the failing fields, and the end of the program',
    {
      'src/env.ts':
        "import { z } from 'zod';\n\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n  NODE_ENV: z.enum(['development', 'test', 'staging', 'production']),\n});\n\nconst parsed = envSchema.safeParse(process.env);\nif (!parsed.success) {\n  console.error('Bad environment', parsed.error.flatten().fieldErrors);\n  process.exit(1);\n}\nexport const env = parsed.data;\n",
      'src/client.ts': USE,
    },
  ],
  [
    'the validate function of Nest',
    {
      'src/env.validation.ts':
        "import { z } from 'zod';\nconst schema = z.object({ MISTRAL_API_KEY: z.string().min(20), PORT: z.coerce.number().default(3000) });\nexport function validate(config: Record<string, unknown>) {\n  const result = schema.safeParse(config);\n  if (!result.success) throw new Error(result.error.issues.map((issue) => issue.path.join('.')).join(', '));\n  return result.data;\n}\n",
      'src/app.module.ts':
        "import { Module } from '@nestjs/common';\nimport { ConfigModule } from '@nestjs/config';\nimport { validate } from './env.validation';\n@Module({ imports: [ConfigModule.forRoot({ isGlobal: true, validate })] })\nexport class AppModule {}\n",
      'src/llm.service.ts':
        "import { Injectable } from '@nestjs/common';\nimport { ConfigService } from '@nestjs/config';\nimport { Mistral } from '@mistralai/mistralai';\n@Injectable()\nexport class LlmService {\n  private readonly client: Mistral;\n  constructor(config: ConfigService) {\n    this.client = new Mistral({ apiKey: config.getOrThrow<string>('MISTRAL_API_KEY') });\n  }\n}\n",
    },
  ],
  [
    'extended from a schema of another file',
    {
      'src/infra-env.ts':
        "import { z } from 'zod';\nexport const infraSchema = z.object({ DATABASE_URL: z.string().min(1) });\n",
      'src/env.ts':
        "import { z } from 'zod';\nimport { infraSchema } from './infra-env.js';\nexport const envSchema = infraSchema.extend({ MISTRAL_API_KEY: z.string().regex(/^[A-Za-z0-9]{32}$/) });\nexport const env = envSchema.parse(process.env);\n",
      'src/client.ts': USE,
    },
  ],
  [
    'nested groups',
    {
      'src/env.ts':
        "import { z } from 'zod';\nconst schema = z.object({ port: z.coerce.number(), llm: z.object({ MISTRAL_API_KEY: z.string().min(20) }) });\nexport const env = schema.parse({ ...process.env, port: process.env.PORT, llm: process.env });\n",
      'src/client.ts': USE.replace('env.MISTRAL', 'env.llm.MISTRAL'),
    },
  ],
  [
    'pydantic that hides what it was given',
    {
      'pyproject.toml':
        '[project]\nname = "app"\ndependencies = ["mistralai>=1.9", "pydantic-settings"]\n',
      'app/settings.py':
        'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_file=".env", hide_input_in_errors=True)\n\n    mistral_api_key: SecretStr = Field(min_length=1)\n\n\nsettings = Settings()\n',
      'app/client.py':
        'from mistralai import Mistral\n\nfrom .settings import settings\n\nclient = Mistral(api_key=settings.mistral_api_key.get_secret_value())\n',
    },
  ],
  [
    'a secret of the server in Astro',
    {
      'astro.config.mjs':
        "import { defineConfig, envField } from 'astro/config';\nexport default defineConfig({\n  env: { schema: { MISTRAL_API_KEY: envField.string({ context: 'server', access: 'secret' }) } },\n});\n",
      'src/client.ts':
        "import { MISTRAL_API_KEY } from 'astro:env/server';\nimport { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: MISTRAL_API_KEY });\n",
    },
  ],
  [
    'static private variables of SvelteKit',
    {
      'src/lib/server/client.ts':
        "import { MISTRAL_API_KEY } from '$env/static/private';\nimport { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: MISTRAL_API_KEY });\n",
      '.env.example': 'MISTRAL_API_KEY=\n',
    },
  ],
  [
    'a function that brings the key from a secret manager',
    {
      'src/env.ts':
        "import { z } from 'zod';\nexport const env = z.object({ SECRET_NAME: z.string().min(1) }).parse(process.env);\n",
      'src/client.ts':
        "import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';\nimport { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nconst manager = new SecretsManagerClient();\nexport const client = new Mistral({\n  apiKey: async () => (await manager.send(new GetSecretValueCommand({ SecretId: env.SECRET_NAME }))).SecretString ?? '',\n});\n",
    },
  ],
];

describe('the good reference shapes', () => {
  it.each(SHAPES)('have nothing to be told: %s', async (_, files) => {
    expect(await findingsOf({ 'package.json': PACKAGE, ...files })).toEqual([]);
  });

  it.each(SHAPES)('neither beside a template: %s', async (_, files) => {
    const template =
      'MISTRAL_API_KEY=\nDATABASE_URL=\nPORT=3000\nSECRET_NAME=\nNODE_ENV=production\n';
    const found = await findingsOf({ 'package.json': PACKAGE, ...files, '.env.example': template });
    expect(found.filter((one) => !one.startsWith('env-schema/template-extra-key'))).toEqual([]);
  });
});

describe('a change that touches nothing of it', () => {
  it.each(SHAPES)('brings no finding: %s', async (_, files) => {
    const before = await findingsOf({ 'package.json': PACKAGE, ...files });
    const after = await findingsOf({
      'package.json': PACKAGE,
      ...files,
      'src/aaa.ts': 'export const one = 1;\n',
      'src/zzz.py': 'ONE = 1\n',
    });
    expect(after).toEqual(before);
  });
});

describe('a repository that has nothing to do with Mistral', () => {
  it('is left alone', async () => {
    const files = {
      'src/env.ts':
        "import { z } from 'zod';\nconst schema = z.object({ OPENAI_API_KEY: z.string().default('x') });\nschema.safeParse(process.env);\nconsole.log(process.env);\n",
      '.env.example': 'A=\nA=\nNOTHING_READS_IT=\n',
    };
    expect(await findingsOf(files)).toEqual([]);
  });
});
