import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'zod',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'two places make one finding',
      files: {
        'src/env.ts':
          "import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, { MISTRAL_API_KEY: str() });\n",
        'src/a.ts': 'export const a = process.env.MISTRAL_API_KEY;\n',
        'src/b.ts': "export const b = process.env['MISTRAL_API_KEY'];\n",
      },
      findings: ['src/a.ts:1'],
    },
    {
      name: 'Python',
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    mistral_api_key: SecretStr = Field(min_length=1)\n',
        'app/router.py': 'import os\nKEY = os.environ["MISTRAL_API_KEY"]\n',
      },
      findings: ['app/router.py:2'],
    },
  ],
  clean: [
    {
      name: 'the validated one is used',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the schema is handed the value',
      files: {
        'src/env.ts':
          "import { createEnv } from '@t3-oss/env-core';\nimport { z } from 'zod';\nexport const env = createEnv({ server: { MISTRAL_API_KEY: z.string().min(20) }, runtimeEnv: { MISTRAL_API_KEY: process.env.MISTRAL_API_KEY } });\n",
      },
      findings: [],
    },
    {
      name: 'settings of a tool and what runs first',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'next.config.js':
          "if (!process.env.MISTRAL_API_KEY) throw new Error('no key');\nmodule.exports = {};\n",
        'src/instrumentation.ts': 'export const has = Boolean(process.env.MISTRAL_API_KEY);\n',
      },
      findings: [],
    },
    {
      name: 'the client reads it itself, after the check',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral();\n",
      },
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/client.test.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
  ],
};
