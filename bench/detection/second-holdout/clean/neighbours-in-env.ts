import { texts } from '../texts.js';

export const neighboursInEnv = texts('second-holdout/neighbours-in-env', [
  [
    'deepl beside mistral reference',
    '.env',
    `
MISTRAL_API_KEY=\${MISTRAL_API_KEY}
DEEPL_AUTH={{other}}
`,
  ],
  [
    'azure after an empty mistral key',
    '.env.local',
    `
MISTRAL_API_KEY=
AZURE_OPENAI_API_KEY={{hex32}}
AZURE_OPENAI_ENDPOINT=https://acme.openai.azure.com
`,
  ],
  [
    'app secret',
    '.env.example',
    `
APP_KEY={{alnum32}}
MISTRAL_API_KEY=your-mistral-api-key
MISTRAL_MODEL=mistral-small-latest
`,
  ],
  [
    'twilio',
    'config/.env.dev',
    `
LLM_PROVIDER=mistral
MISTRAL_API_KEY=changeme
TWILIO_ACCOUNT_SID=AC{{hex32}}
TWILIO_AUTH_TOKEN={{hex32}}
`,
  ],
  [
    'elevenlabs',
    '.env.voice',
    `
CHAT_MODEL=mistral-large-latest
ELEVENLABS_API_KEY={{other}}
`,
  ],
  [
    'nextauth',
    '.env.production',
    `
NEXTAUTH_SECRET={{alnum32}}
MISTRAL_KEY=$(op read op://ai/mistral/key)
`,
  ],
  [
    'weather',
    '.env.weather',
    `
# Mistral describes the weather
OPENWEATHER_API_KEY={{hex32}}
MISTRAL_API_KEY=<paste here>
`,
  ],
  [
    'langfuse and datadog',
    '.env.obs',
    `
MISTRAL_API_KEY=xxxxxxxxxxxxxxxx
DD_API_KEY={{hex32}}
DATADOG_APP_KEY={{hex:40}}
`,
  ],
  [
    'session secret below mistral',
    '.env.web',
    `
MISTRAL_MODEL=open-mistral-nemo
SESSION_SECRET={{alnum32}}
CSRF_SALT={{alnum32}}
`,
  ],
]);
