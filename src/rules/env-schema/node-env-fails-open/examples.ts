import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a list of models is looked up by it',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/models.ts':
          "import { env } from './env.js';\nconst MODELS = { development: ['mistral-large-latest'], production: ['mistral-small-latest'] };\nexport const allowed = MODELS[env.NODE_ENV];\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'the policy of the repository has a row for each',
      files: {
        '.github/mistral-security.yml':
          'version: 1\nenvironments:\n  development: { allowedModels: [mistral-large-latest] }\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'envalid',
      files: {
        'src/env.ts':
          "import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, {\n  NODE_ENV: str({ choices: ['development', 'production'], default: 'development' }),\n  MISTRAL_API_KEY: str(),\n});\n",
        'src/models.ts':
          "import { env } from './env.js';\nconst MODELS = { development: ['mistral-large-latest'], production: ['mistral-small-latest'] };\nexport const allowed = MODELS[env.NODE_ENV];\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'Python',
      files: {
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    environment: str = "development"\n    mistral_api_key: SecretStr = Field(min_length=1)\n\n\nMODELS = {"development": ["mistral-large-latest"], "production": []}\nallowed = MODELS[Settings().environment]\n',
      },
      findings: ['app/settings.py:6'],
    },
  ],
  clean: [
    {
      name: 'nothing depends on it',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'the strictest row applies',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('production'), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/models.ts':
          "import { env } from './env.js';\nconst MODELS = { development: ['mistral-large-latest'], production: ['mistral-small-latest'] };\nexport const allowed = MODELS[env.NODE_ENV];\n",
      },
      findings: [],
    },
    {
      name: 'it is required',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/models.ts':
          "import { env } from './env.js';\nconst MODELS = { development: ['mistral-large-latest'], production: ['mistral-small-latest'] };\nexport const allowed = MODELS[env.NODE_ENV];\n",
      },
      findings: [],
    },
    {
      name: 'a plain comparison',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'), MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/log.ts':
          "import { env } from './env.js';\nexport const verbose = env.NODE_ENV !== 'production';\n",
      },
      findings: [],
    },
  ],
};
