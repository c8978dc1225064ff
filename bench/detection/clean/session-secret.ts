import { clean } from './group.js';

/** Secrets of one's own session and framework. */
export const sessionSecret = clean('session-secret', [
  [
    'next-auth',
    '.env.local',
    `
NEXTAUTH_URL=http://localhost:3000
NEXTAUTH_SECRET={{other}}
MISTRAL_API_KEY=your-key-here
`,
  ],
  [
    'express session',
    '.env.dev',
    `
PORT=3001
SESSION_SECRET={{other}}
COOKIE_SECRET={{other2}}
MISTRAL_MODEL=mistral-small-latest
MISTRAL_API_KEY=
`,
  ],
  [
    'Django',
    '.env.django',
    `
DJANGO_SECRET_KEY={{other}}
DJANGO_DEBUG=1
# AI
MISTRAL_API_KEY=\${MISTRAL_API_KEY}
`,
  ],
  [
    'Django settings',
    'chat/settings.py',
    `
import os

SECRET_KEY = "{{other}}"
DEBUG = True
MISTRAL_API_KEY = os.environ["MISTRAL_API_KEY"]
MISTRAL_MODEL = "mistral-large-latest"
`,
  ],
  [
    'Flask app',
    'app.py',
    `
from flask import Flask
from mistralai import Mistral

app = Flask(__name__)
app.secret_key = "{{other}}"
client = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))
`,
  ],
  [
    'Symfony',
    '.env.symfony',
    `
APP_ENV=dev
APP_SECRET={{hex32}}
###> mistral ###
MISTRAL_API_KEY=
###< mistral ###
`,
  ],
  [
    'Laravel',
    '.env.laravel',
    `
APP_NAME=MistralChat
APP_KEY=base64:{{base64blob:32}}
MISTRAL_API_KEY=
`,
  ],
  [
    'JWT signing',
    'server/config.js',
    `
module.exports = {
  jwt: { secret: '{{other}}', expiresIn: '1h' },
  mistral: { apiKey: process.env.MISTRAL_API_KEY, model: 'mistral-large-latest' },
};
`,
  ],
  [
    'Rails master key',
    'config/master.key',
    `
{{hex32}}
`,
  ],
  [
    'Phoenix endpoint',
    'config/dev.exs',
    `
config :scribe, ScribeWeb.Endpoint,
  http: [port: 4000],
  secret_key_base: "{{other}}{{other2}}"

config :scribe, :mistral, api_key: System.get_env("MISTRAL_API_KEY")
`,
  ],
  [
    'webhook signing',
    'src/webhook.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const WEBHOOK_SECRET = '{{other}}';

export function verify(body: string, signature: string): boolean {
  return createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex') === signature;
}

export const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY ?? '' });
`,
  ],
  [
    'CSRF token of a form',
    'templates/chat.html',
    `
<h1>Ask Mistral</h1>
<form method="post" action="/ask">
  <input type="hidden" name="csrfmiddlewaretoken" value="{{other}}{{other2}}">
  <input type="hidden" name="csrf_token" value="{{other}}">
  <select name="model"><option>mistral-small-latest</option></select>
</form>
`,
  ],
  [
    'session cookie in curl',
    'scripts/ask.sh',
    `
curl http://localhost:8000/api/ask \\
  -H 'Cookie: sessionid={{other}}; csrftoken={{other2}}' \\
  -H 'Content-Type: application/json' \\
  -d '{"model":"mistral-medium-latest","q":"hello"}'
`,
  ],
  [
    'encryption key of n8n',
    'n8n.env',
    `
N8N_ENCRYPTION_KEY={{other}}
N8N_HOST=n8n.example.org
# credentials "Mistral Cloud account" are kept in the data base
`,
  ],
  [
    'LibreChat creds',
    'librechat.env',
    `
CREDS_KEY={{sha256}}
CREDS_IV={{hex32}}
JWT_SECRET={{sha256}}
MISTRAL_API_KEY=user_provided
`,
  ],
]);
