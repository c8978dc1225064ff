import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the schema stands in a file of its own',
      files: {
        'src/env.schema.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ DATABASE_URL: z.string() });\n",
        'src/env.ts':
          "import { envSchema } from './env.schema';\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral();\n",
      },
      findings: ['src/env.schema.ts:2'],
    },
    {
      name: 'a client reads a key that the schema lacks',
      files: {
        'package.json': '{ "name": "app", "private": true }',
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'a key taken out of the environment by destructuring',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts': 'const { MISTRAL_API_KEY: key } = process.env;\nexport { key };\n',
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'another name of a key, read twice',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/a.ts': 'export const a = process.env.CODESTRAL_API_KEY;\n',
        'src/b.ts': 'export const b = process.env.CODESTRAL_API_KEY;\n',
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'a schema without the key it was extended from',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst base = z.object({ MISTRAL_TOKEN_NAME: z.string(), PORT: z.string() });\nconst envSchema = base.pick({ PORT: true });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'an inline schema of a workspace',
      files: {
        'packages/api/package.json': '{ "name": "app", "private": true }',
        'packages/api/src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({ PORT: z.string() }).parse(process.env);\n",
        'packages/api/src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: ['packages/api/src/env.ts:2'],
    },
  ],
  clean: [
    {
      name: 'the schema holds the key',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), MISTRAL_API_KEY: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'another package has the schema',
      files: {
        'apps/web/package.json': '{ "name": "app", "private": true }',
        'apps/api/package.json': '{ "name": "app", "private": true }',
        'apps/web/src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'apps/api/src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a part of the schema comes from elsewhere',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nimport { shared } from '@acme/env';\nconst envSchema = z.object({ ...shared, PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'only a test reads the key',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the schema was extended in the same file',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst base = z.object({ PORT: z.string() });\nconst envSchema = base.extend({ MISTRAL_API_KEY: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'another variable of Mistral',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/client.ts': 'export const model = process.env.MISTRAL_MODEL;\n',
      },
      findings: [],
    },
    {
      name: 'the key stands in a nested group',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ PORT: z.string(), llm: z.object({ MISTRAL_API_KEY: z.string() }) });\nexport const env = envSchema.parse({ ...process.env, llm: process.env });\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'another validator is in use',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/more.ts':
          "import { cleanEnv, str } from 'envalid';\nexport const more = cleanEnv(process.env, { MISTRAL_API_KEY: str() });\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the read is what is validated',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ DATABASE_URL: z.string(), PORT: z.string() });\nexport const env = envSchema.parse(process.env);\n",
        'src/llm.ts':
          "import { z } from 'zod';\nexport const llm = z.object({ apiKey: z.string() }).parse({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a library takes the key from its caller first',
      files: {
        'pyproject.toml': '[project]\nname = "lib"\ndependencies = ["mistralai"]\n',
        'lib/settings.py':
          'from pydantic_settings import BaseSettings\n\n\nclass ApiSettings(BaseSettings):\n    docs_enabled: bool = True\n',
        'lib/chat.py':
          'from os import getenv\n\nfrom mistralai import Mistral\n\n\nclass Chat:\n    def client(self):\n        return Mistral(api_key=self.api_key or getenv("MISTRAL_API_KEY"))\n',
      },
      findings: [],
    },
    {
      name: 'settings whose prefix keeps the key out',
      files: {
        'pyproject.toml': '[project]\nname = "app"\ndependencies = ["mistralai"]\n',
        'app/settings.py':
          'from pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass DatabaseSettings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="DB_")\n    host: str\n',
        'app/chat.py':
          'import os\n\nfrom mistralai import Mistral\n\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\n',
      },
      findings: [],
    },
    {
      name: 'no schema at all',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
  ],
};
