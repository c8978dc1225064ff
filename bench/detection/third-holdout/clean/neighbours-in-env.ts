import { texts } from '../../second-holdout/texts.js';

export const neighboursInEnv = texts('third-holdout/neighbours-in-env', [
  [
    'azure openai',
    '.env',
    `
AZURE_OPENAI_API_KEY={{hex32}}
AZURE_OPENAI_ENDPOINT=https://acme.openai.azure.com
MISTRAL_API_KEY=
`,
  ],
  [
    'elevenlabs',
    '.env.local',
    `
MISTRAL_MODEL=mistral-small-latest
MISTRAL_API_KEY=\${MISTRAL_API_KEY}
ELEVENLABS_API_KEY={{hex32}}
`,
  ],
  [
    'datadog',
    'prod.env',
    `
LLM_PROVIDER=mistral
DD_API_KEY={{hex32}}
DD_SERVICE=mistral-gateway
`,
  ],
  [
    'twilio',
    '.env.twilio',
    `
TWILIO_AUTH_TOKEN={{hex32}}
MISTRAL_API_KEY=changeme
`,
  ],
  [
    'cohere tavily',
    '.env.dev',
    `
MISTRAL_API_KEY=<your key>
OPENWEATHER_API_KEY={{hex32}}
SESSION_SECRET={{alnum32}}
`,
  ],
  [
    'mailchimp',
    '.env.mail',
    `
MAILCHIMP_KEY={{hex32}}-us14
MISTRAL_API_KEY=$(pass ai/mistral)
`,
  ],
  [
    'flask secret',
    'settings.env',
    `
SECRET_KEY={{alnum32}}
MISTRAL_API_KEY=op://dev/mistral/credential
`,
  ],
  [
    'langfuse salt',
    'compose.env',
    `
SALT={{alnum32}}
ENCRYPTION_KEY={{hex32}}
NEXTAUTH_SECRET={{alnum32}}
MISTRAL_API_KEY=
`,
  ],
  [
    'deepseek siliconflow',
    'keys.env',
    `
# mistral: see vault
AIHUBMIX_API_KEY={{alnum32}}
COHERE_TRIAL_KEY={{alnum:40}}
`,
  ],
  [
    'algolia',
    'docs.env',
    `
DOCSEARCH_APP_ID=ABCDEFGHIJ
DOCSEARCH_API_KEY={{hex32}}
SITE_NAME="Mistral docs"
`,
  ],
  [
    'vapi',
    'voice.env',
    `
MISTRAL_API_KEY='your-mistral-api-key'
ASSEMBLYAI_API_KEY={{hex32}}
LIVEKIT_API_SECRET={{alnum32}}
`,
  ],
  [
    'spotify',
    'bot.env',
    `
SPOTIFY_CLIENT_ID={{hex32}}
SPOTIFY_CLIENT_SECRET={{hex32}}
MISTRAL_API_KEY=put_yours_here
`,
  ],
]);
