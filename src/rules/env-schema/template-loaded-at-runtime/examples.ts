import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'dotenv',
      files: {
        'src/env.ts':
          "import dotenv from 'dotenv';\ndotenv.config({ path: '.env.example' });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'dotenv by its function',
      files: {
        'src/env.ts':
          "import { config } from 'dotenv';\nimport path from 'node:path';\nconfig({ path: path.join(import.meta.dirname, '..', '.env.sample') });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'Python',
      files: {
        'app.py':
          'import os\nfrom dotenv import load_dotenv\nload_dotenv(".env.exemple")\nkey = os.getenv("MISTRAL_API_KEY")\n',
      },
      findings: ['app.py:3'],
    },
    {
      name: "pydantic's settings",
      files: {
        'settings.py':
          'from pydantic_settings import BaseSettings, SettingsConfigDict\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_file=".env.example")\n    mistral_api_key: str\n',
      },
      findings: ['settings.py:4'],
    },
    {
      name: 'a Compose file',
      files: {
        'compose.yaml': 'services:\n  app:\n    image: app\n    env_file:\n      - .env.example\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['compose.yaml:5'],
    },
    {
      name: 'a script',
      files: {
        'package.json':
          '{\n  "scripts": {\n    "start": "node --env-file=.env.example dist/app.js"\n  }\n}\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['package.json:3'],
    },
  ],
  clean: [
    {
      name: 'the file that is meant',
      files: {
        'src/env.ts':
          "import dotenv from 'dotenv';\ndotenv.config({ path: '.env.local' });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: [],
    },
    {
      name: 'names to check against',
      files: {
        'src/env.ts':
          "import { config } from 'dotenv-safe';\nconfig({ example: '.env.example' });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: [],
    },
    {
      name: 'defaults, which the real file replaces',
      files: {
        'compose.yaml': 'services:\n  app:\n    env_file:\n      - .env.example\n      - .env\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'a file of defaults by its name',
      files: {
        'src/env.ts':
          "import dotenv from 'dotenv';\ndotenv.config({ path: '.env.defaults' });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/env.test.ts':
          "import dotenv from 'dotenv';\ndotenv.config({ path: '.env.example' });\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: [],
    },
  ],
};
