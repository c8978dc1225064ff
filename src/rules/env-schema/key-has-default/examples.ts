import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a default of zod that its own check refuses',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20).default(''),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a value that takes the place of a bad one',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(1).catch(''),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a made-up value',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY || 'not-configured' });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'a value that looks real',
      files: {
        'src/client.ts': "const KEY = process.env.MISTRAL_API_KEY ?? '{{key}}';\nexport { KEY };\n",
      },
      findings: ['src/client.ts:1'],
    },
    {
      name: 'the empty text, in many places',
      files: {
        'src/a.ts': "export const a = process.env.MISTRAL_API_KEY || '';\n",
        'src/b.ts': "export const b = process.env.MISTRAL_API_KEY ?? '';\n",
      },
      findings: ['src/a.ts:1'],
    },
    {
      name: 'a transformation',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional().transform((v) => v ?? 'none'),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'envalid',
      files: {
        'src/env.ts':
          "import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, {\n  MISTRAL_API_KEY: str({ default: 'changeme' }),\n});\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'Joi',
      files: {
        'src/env.ts':
          "import Joi from 'joi';\nexport const { error, value } = Joi.object({\n  MISTRAL_API_KEY: Joi.string().default('dev-key'),\n}).validate(process.env);\nif (error) throw error;\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'Python',
      files: {
        'app/client.py': 'import os\nKEY = os.getenv("MISTRAL_API_KEY", "my-key")\n',
      },
      findings: ['app/client.py:2'],
    },
    {
      name: 'Python, by another operator',
      files: {
        'app/client.py': "import os\nKEY = os.environ.get('MISTRAL_API_KEY') or 'my-key'\n",
      },
      findings: ['app/client.py:2'],
    },
    {
      name: "pydantic's settings",
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    mistral_api_key: SecretStr = SecretStr("my-key")\n',
      },
      findings: ['app/settings.py:6'],
    },
    {
      name: 'a Compose file',
      files: {
        'compose.yaml':
          'services:\n  app:\n    environment:\n      MISTRAL_API_KEY: ${MISTRAL_API_KEY:-changeme}\n',
      },
      findings: ['compose.yaml:4'],
    },
  ],
  clean: [
    {
      name: 'no default',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'another variable in its place',
      files: {
        'src/client.ts':
          'export const key = process.env.MISTRAL_API_KEY ?? process.env.LLM_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'a mark for what is not set',
      files: {
        'app/client.py':
          'import os\nKEY = os.getenv("MISTRAL_API_KEY", "VOTRE_CLE")\nif KEY == "VOTRE_CLE":\n    raise SystemExit("no key")\n',
      },
      findings: [],
    },
    {
      name: 'a value that has to pass the check',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20).prefault(''),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'zod 3 refuses the default',
      files: {
        'package.json': '{ "dependencies": { "zod": "^3.23.0" } }',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20).default(''),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a trial in a directory for such, and one at the root',
      files: {
        'tmp/try.js': "const key = process.env.MISTRAL_API_KEY || 'dummy_key';\n",
        'test8.js': "const key = process.env.MISTRAL_API_KEY || 'dummy_key';\n",
      },
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/client.test.ts':
          "process.env.MISTRAL_API_KEY ||= 'test-key';\nconst key = process.env.MISTRAL_API_KEY || 'test-key';\n",
      },
      findings: [],
    },
    {
      name: 'handed on by Compose',
      files: {
        'compose.yaml':
          'services:\n  app:\n    environment:\n      MISTRAL_API_KEY: ${MISTRAL_API_KEY:-}\n      OTHER: ${MISTRAL_MODEL:-mistral-small-latest}\n',
      },
      findings: [],
    },
    {
      name: 'none in Python',
      files: {
        'app/client.py':
          'import os\nKEY = os.getenv("MISTRAL_API_KEY", None)\nMODEL = os.getenv("MISTRAL_MODEL", "mistral-small-latest")\n',
      },
      findings: [],
    },
  ],
};
