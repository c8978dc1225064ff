import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'zod',
      files: {
        '.env.example': 'DATABASE_URL=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  DATABASE_URL: z.string(), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 't3-env, and a template without a last line end',
      files: {
        '.env.example': 'DATABASE_URL=',
        'src/env.ts':
          "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nexport const env = createEnv({\n  server: { DATABASE_URL: z.string(), MISTRAL_API_KEY: z.string().min(20) },\n  experimental__runtimeEnv: {},\n});\n",
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: "pydantic's settings with a prefix",
      files: {
        '.env.sample': 'LSAU_PORT=\n',
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="LSAU_")\n    port: int = 80\n    mistral_api_key: SecretStr\n',
      },
      findings: ['app/settings.py:8'],
    },
    {
      name: 'other variables, as one notice',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  DATABASE_URL: z.string(), SESSION_SECRET: z.string(), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: ['.env.example:1'],
    },
    {
      name: 'the template of a monorepo',
      files: {
        '.env.example': 'PORT=\n',
        'apps/api/package.json': '{ "name": "api" }',
        'apps/api/src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: ['apps/api/src/env.ts:3'],
    },
  ],
  clean: [
    {
      name: 'it is there',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20), PORT: z.string(), NODE_ENV: z.string(), VERCEL_URL: z.string(),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'it is there as a comment',
      files: {
        '.env.example': '# MISTRAL_API_KEY=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'it may be missing',
      files: {
        '.env.example': 'A=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  A: z.string(), MISTRAL_API_KEY: z.string().optional(), B: z.string().default('b'),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'another template has it',
      files: {
        '.env.example': 'A=\n',
        '.env.local.example': 'MISTRAL_API_KEY=\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'there is no template',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a schema of something else',
      files: {
        '.env.example': 'A=\n',
        'src/env.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'src/codes.ts':
          "import { z } from 'zod';\nexport const codes = z.object({ SOME_CODE: z.string(), OTHER_CODE: z.string() });\ncodes.parse(load());\n",
      },
      findings: [],
    },
  ],
};
