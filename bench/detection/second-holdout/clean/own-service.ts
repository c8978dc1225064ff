import { texts } from '../texts.js';

export const ownService = texts('second-holdout/own-service', [
  [
    'key of our own gateway',
    'gateway/.env',
    `
# clients send this to our proxy, which then adds the Mistral key
PROXY_CLIENT_KEY={{alnum32}}
UPSTREAM=https://api.mistral.ai
`,
  ],
  [
    'jwt secret',
    'auth.ts',
    `
import { Mistral } from '@mistralai/mistralai';
const JWT_SECRET = '{{alnum32}}';
const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
`,
  ],
  [
    'webhook secret',
    'hooks.py',
    `
WEBHOOK_SIGNING_SECRET = "{{alnum32}}"
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
`,
  ],
  [
    'flask secret',
    'app.py',
    `
app.secret_key = "{{alnum32}}"
mistral = Mistral(api_key=app.config["MISTRAL_API_KEY"])
`,
  ],
  [
    'encryption key of stored keys',
    'crypto.yml',
    `
# encrypts the users' Mistral keys at rest
encryption_key: {{alnum32}}
`,
  ],
  [
    'database password',
    'stack.yml',
    `
services:
  mistral-bot:
    environment:
      POSTGRES_PASSWORD: {{alnum32}}
      MISTRAL_API_KEY_FILE: /run/secrets/mistral
`,
  ],
  [
    'litellm master',
    'proxy.yaml',
    `
model_list:
  - model_name: m
    litellm_params: { model: mistral/mistral-tiny, api_key: os.environ/MISTRAL_API_KEY }
general_settings:
  master_key: {{alnum32}}
  database_url: postgres://x
`,
  ],
  [
    'telegram bot',
    'bot.js',
    `
const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const bot = new TelegramBot('{{digits:10}}:AA{{alnum33}}');
`,
  ],
  [
    'discord client secret',
    'oauth.json',
    `
{ "bot": "mistral-helper", "discord": { "clientId": "{{digits:18}}", "clientSecret": "{{alnum32}}" } }
`,
  ],
  [
    'spotify',
    'music.py',
    `
llm = MistralAI(model="mistral-small-latest")
sp = SpotifyClientCredentials(client_id="{{hex32}}", client_secret="{{hex32}}")
`,
  ],
  [
    'reddit',
    'reddit.py',
    `
# summarises with Mistral
reddit = praw.Reddit(client_id="{{alnum14}}", client_secret="{{alnum27}}", password="{{alnum32}}")
`,
  ],
  [
    'librechat creds',
    '.env.chat',
    `
CREDS_KEY={{hex:64}}
CREDS_IV={{hex32}}
JWT_SECRET={{alnum32}}
MISTRAL_API_KEY=user_provided
`,
  ],
  [
    'pusher',
    'realtime.ts',
    `
export const pusher = new Pusher({ appId: '{{digits:7}}', key: '{{hex20}}', encryptionMasterKeyBase64: '{{base64blob:32}}' });
// answers stream from mistral
`,
  ],
]);
