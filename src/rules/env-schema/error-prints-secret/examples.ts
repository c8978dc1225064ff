import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a regex of valibot in t3-env, which prints what it was given',
      files: {
        'src/env.ts':
          "import { createEnv } from '@t3-oss/env-core';\nimport * as v from 'valibot';\nexport const env = createEnv({\n  server: { MISTRAL_API_KEY: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{32}$/)) },\n  runtimeEnv: process.env,\n});\n",
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: 'the environment in the failure branch',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst parsed = z.object({ MISTRAL_API_KEY: z.string().min(20) }).safeParse(process.env);\nif (!parsed.success) {\n  console.error('bad environment', process.env);\n  process.exit(1);\n}\nexport const env = parsed.data;\n",
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: 'written out',
      files: {
        'src/start.ts':
          'export const key = process.env.MISTRAL_API_KEY;\nif (!key) console.log(JSON.stringify(process.env, null, 2));\n',
      },
      findings: ['src/start.ts:2'],
    },
    {
      name: 'the key in an error',
      files: {
        'src/client.ts':
          'const { MISTRAL_API_KEY } = process.env;\nif (MISTRAL_API_KEY?.length !== 32) throw new Error(`bad key: ${process.env.MISTRAL_API_KEY}`);\n',
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'Python',
      files: {
        'app/main.py':
          'import os\nKEY = os.environ.get("MISTRAL_API_KEY")\nif not KEY:\n    print(dict(os.environ))\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'a pattern in the settings of pydantic',
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_file=".env")\n    mistral_api_key: SecretStr = Field(min_length=32)\n',
      },
      findings: ['app/settings.py:7'],
    },
    {
      name: 'a pattern of Joi',
      files: {
        'src/env.ts':
          "import Joi from 'joi';\nexport const env = Joi.attempt(process.env, Joi.object({\n  MISTRAL_API_KEY: Joi.string().pattern(/^[A-Za-z0-9]{32}$/).required(),\n}));\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a regex of valibot',
      files: {
        'src/env.ts':
          "import * as v from 'valibot';\nexport const env = v.parse(v.object({\n  MISTRAL_API_KEY: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{32}$/)),\n}), process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
  ],
  clean: [
    {
      name: 'a regex of zod in t3-env',
      files: {
        'src/env.ts':
          "import { createEnv } from '@t3-oss/env-core';\nimport { z } from 'zod';\nexport const env = createEnv({\n  server: { MISTRAL_API_KEY: z.string().regex(/^[A-Za-z0-9]{32}$/) },\n  runtimeEnv: process.env,\n});\n",
      },
      findings: [],
    },
    {
      name: 'the names alone',
      files: {
        'src/env.ts':
          'export const key = process.env.MISTRAL_API_KEY;\nconsole.error(Object.keys(process.env), process.env.NODE_ENV);\n',
      },
      findings: [],
    },
    {
      name: 'the fields that fail, by zod',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst parsed = z.object({ MISTRAL_API_KEY: z.string().regex(/^[A-Za-z0-9]{32}$/) }).safeParse(process.env);\nif (!parsed.success) {\n  console.error(z.treeifyError(parsed.error), parsed.error.flatten().fieldErrors);\n  process.exit(1);\n}\nexport const env = parsed.data;\n",
      },
      findings: [],
    },
    {
      name: 'pydantic that hides what it was given',
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_file=".env", hide_input_in_errors=True)\n    mistral_api_key: SecretStr = Field(min_length=32)\n',
      },
      findings: [],
    },
    {
      name: 'pydantic, which has nothing to print of an empty text',
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    mistral_api_key: SecretStr = Field(min_length=1)\n',
      },
      findings: [],
    },
    {
      name: 'the name of the key in an error',
      files: {
        'src/client.ts':
          "if (!process.env.MISTRAL_API_KEY) throw new Error('MISTRAL_API_KEY is not set');\n",
      },
      findings: [],
    },
    {
      name: 'a length of Joi',
      files: {
        'src/env.ts':
          "import Joi from 'joi';\nexport const env = Joi.attempt(process.env, Joi.object({\n  MISTRAL_API_KEY: Joi.string().length(32).required(),\n}));\n",
      },
      findings: [],
    },
  ],
};
