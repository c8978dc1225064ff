import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a key that nothing reads any more',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nCODESTRAL_API_KEY=\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'several names in one finding',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nOLD_SERVICE_URL=\nOLD_SERVICE_TOKEN=\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'only a document knows it',
      files: {
        '.env.sample': 'MISTRAL_API_KEY=\nMISTRAL_TIMEOUT_MS=30000\n',
        'app.py': 'import os\nkey = os.environ["MISTRAL_API_KEY"]\n',
        'README.md': 'Set MISTRAL_TIMEOUT_MS.\n',
      },
      findings: ['.env.sample:2'],
    },
  ],
  clean: [
    {
      name: 'a key under another name than code reads, and a public one: findings of other rules',
      files: {
        '.env.example': 'API_KEY_MISTRAL=\nVITE_MISTRAL_API_KEY=\n',
        'src/client.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'all are read',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nMISTRAL_MODEL=\n',
        'src/a.ts':
          "export const key = process.env.MISTRAL_API_KEY;\nexport const model = process.env['MISTRAL_MODEL'];\n",
      },
      findings: [],
    },
    {
      name: 'the client reads it',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/a.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral();\n",
      },
      findings: [],
    },
    {
      name: 'a field of settings with a prefix',
      files: {
        '.env.example': 'LSAU_MISTRAL_API_KEY=\nLSAU_REQUEST_TIMEOUT=\n',
        'app/settings.py':
          'from pydantic import Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="LSAU_")\n    request_timeout: int = 3\n    mistral_api_key: SecretStr\n',
      },
      findings: [],
    },
    {
      name: 'a pool of keys',
      files: {
        '.env.example': 'MISTRAL_API_KEY_1=\nMISTRAL_API_KEY_2=\n',
        'src/a.ts': 'export const keys = [1, 2].map((n) => process.env[`MISTRAL_API_KEY_${n}`]);\n',
      },
      findings: [],
    },
    {
      name: 'a script and a tool',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nBACKUP_BUCKET=\nSENTRY_DSN=\nNEXTAUTH_SECRET=\n',
        'bin/backup.sh': 'cp x "$BACKUP_BUCKET"\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'the runtime config of Nuxt',
      files: {
        '.env.example': 'NUXT_MISTRAL_API_KEY=\n',
        'nuxt.config.ts':
          "export default defineNuxtConfig({ runtimeConfig: { mistralApiKey: '' } });\n",
      },
      findings: [],
    },
  ],
};
