import { leaks } from './group.js';

export const dotenv = leaks('dotenv', [
  [
    'plain',
    '.env',
    `
# local settings
NODE_ENV=development
PORT=3000
DATABASE_URL=postgres://app:app@localhost:5432/app
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'quoted and exported',
    'config/.env.production',
    `
export APP_ENV="production"
export SESSION_SECRET="{{hex32}}"
export MISTRAL_API_KEY="{{key}}"
export LOG_LEVEL="info"
`,
  ],
  [
    'spaces around the sign',
    '.env.local',
    `
OPENAI_API_KEY = sk-your-key
MISTRAL_KEY = {{key}}
TIMEOUT = 30
`,
  ],
  [
    'public prefix',
    'apps/web/.env',
    `
NEXT_PUBLIC_SITE_URL=https://example.org
NEXT_PUBLIC_MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'Vite prefix without newline at the end',
    'frontend/.env.staging',
    `
VITE_API_URL=/api
VITE_MISTRAL_KEY={{key}}`,
  ],
  [
    'pool of numbered keys',
    'server/.env',
    `
MISTRAL_API_KEY_1={{key}}
MISTRAL_API_KEY_2={{key2}}
MISTRAL_API_KEY_03={{key3}}
`,
  ],
  [
    'comma-separated pool',
    'bot/.env',
    `
DISCORD_TOKEN=
MISTRAL_API_KEYS={{key}},{{key2}},{{key3}}
`,
  ],
  [
    'trailing comment',
    '.env.backup',
    `
MISTRAL_API_KEY={{key}} # expires in march, ask Paul
`,
  ],
  [
    'commented out',
    '.env.old',
    `
# MISTRAL_API_KEY={{key}}
MISTRAL_API_KEY=
`,
  ],
  [
    'key first name',
    'docker/.env',
    `
API_KEY_MISTRAL={{key}}
API_KEY_OPENAI=
`,
  ],
  [
    'generic name below a Mistral heading',
    'services/chat/.env',
    `
# --- Mistral AI ---
LLM_BASE_URL=https://api.mistral.ai/v1
LLM_MODEL=mistral-small-latest
LLM_API_KEY={{key}}

# --- Redis ---
REDIS_URL=redis://cache:6379/0
`,
  ],
  [
    'real value in the example',
    '.env.example',
    `
# Copy to .env
MISTRAL_API_KEY={{key}}
STRIPE_KEY=sk_test_xxx
`,
  ],
  [
    'Cloudflare dev vars',
    '.dev.vars',
    `
ENVIRONMENT=dev
MISTRAL_API_KEY="{{key}}"
`,
  ],
  [
    'direnv',
    '.envrc',
    `
layout python3
export MISTRAL_API_KEY={{key}}
PATH_add bin
`,
  ],
]);
