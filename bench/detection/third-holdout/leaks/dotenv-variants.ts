import { texts } from '../../second-holdout/texts.js';

export const dotenvVariants = texts('third-holdout/dotenv-variants', [
  [
    'plain with comments',
    '.env.local',
    `
# --- LLM ---
# https://console.mistral.ai/api-keys
MISTRAL_API_KEY={{key}}

# --- DB ---
DATABASE_URL=postgresql://localhost/app
`,
  ],
  [
    'committed example',
    '.env.example',
    `
PORT=3000
MISTRAL_API_KEY={{key}}
SMTP_HOST=
`,
  ],
  [
    'spaces and quotes',
    'env.production',
    `
export MISTRAL_KEY = "{{key}}"   # anna's
`,
  ],
  [
    'old key commented out',
    '.env',
    `
#MISTRAL_API_KEY={{key}}
MISTRAL_API_KEY=
`,
  ],
  [
    'generic name below comment',
    '.env.dev',
    `
LLM_PROVIDER=mistral
LLM_BASE_URL=https://api.mistral.ai/v1
LLM_API_KEY={{key}}
LLM_MODEL=mistral-small-latest
`,
  ],
  [
    'openai name at mistral base',
    '.env.staging',
    `
OPENAI_BASE_URL=https://api.mistral.ai/v1
OPENAI_API_KEY={{key}}
`,
  ],
  [
    'short prefixed',
    '.flaskenv',
    `
FLASK_APP=app
MISTRALAI_TOKEN={{key}}
`,
  ],
  [
    'dated names',
    'keys.env',
    `
MISTRAL_API_KEY_OLD={{key}}
MISTRAL_API_KEY_2025={{key2}}
`,
  ],
  [
    'windows line ends',
    'windows.env',
    `
{{crlf}}APP=bot
MISTRAL_API_KEY={{key}}
DEBUG=1
`,
  ],
  [
    'batch file',
    'start.bat',
    `
@echo off
set MISTRAL_API_KEY={{key}}
call npm start
`,
  ],
  [
    'csh',
    'env.csh',
    `
setenv MISTRAL_API_KEY {{key}}
setenv EDITOR vim
`,
  ],
  [
    'direnv',
    '.envrc',
    `
use flake
export VOXTRAL_API_KEY="{{key}}"
`,
  ],
  [
    'mise',
    'mise.toml',
    `
[tools]
python = "3.12"

[env]
MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'pixtral and friends',
    '.env.models',
    `
PIXTRAL_API_KEY={{key}}
CODESTRAL_KEY="{{key2}}"
`,
  ],
]);
