import { texts } from '../../second-holdout/texts.js';

export const ownGateways = texts('third-holdout/own-gateways', [
  [
    'hashed litellm tokens',
    'litellm-users.json',
    `
[{ "user_id": "lea", "models": ["mistral-small"], "key_hash": "{{sha256}}", "team_id": "{{hex32}}" }]
`,
  ],
  [
    'own service key',
    'partner.py',
    `
import requests

# our own billing service, has nothing to do with the LLM
BILLING_TOKEN = "{{alnum32}}"

requests.post("https://billing.example.org/usage", headers={"X-Billing-Token": BILLING_TOKEN}, json={"model": "mistral-small"})
`,
  ],
  [
    'grafana',
    'grafana.ini',
    `
[security]
secret_key = {{alnum32}}
; dashboards: mistral usage
`,
  ],
  [
    'jwt secret',
    'auth.ts',
    `
export const JWT_SECRET = '{{alnum32}}';
export const mistral = createMistral({ apiKey: env.MISTRAL_API_KEY });
`,
  ],
  [
    'cookie secret',
    'oauth2-proxy.cfg',
    `
upstreams = ["http://mistral-ui:3000"]
cookie_secret = "{{alnum32}}"
client_id = "{{hex32}}"
`,
  ],
  [
    'librechat creds',
    'librechat.env',
    `
CREDS_KEY={{hex:64}}
CREDS_IV={{hex32}}
JWT_SECRET={{hex:64}}
MISTRAL_API_KEY=user_provided
`,
  ],
  [
    'django secret',
    'settings.py',
    `
SECRET_KEY = "{{alnum32}}"
MISTRAL_API_KEY = os.environ["MISTRAL_API_KEY"]
`,
  ],
  [
    'rails secret',
    'config/secrets.yml',
    `
development:
  secret_key_base: {{hex32}}
  mistral_model: mistral-tiny
`,
  ],
  [
    'meilisearch',
    'compose.yml',
    `
services:
  search:
    image: getmeili/meilisearch
    environment:
      MEILI_MASTER_KEY: {{alnum32}}
  bot:
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY:?}
`,
  ],
  [
    'turn server',
    'turn.conf',
    `
# voxtral voice demo
static-auth-secret={{alnum32}}
`,
  ],
  [
    'traefik basic auth',
    'traefik.yml',
    `
labels:
  - traefik.http.routers.mistral-ui.middlewares=auth
  - traefik.http.middlewares.auth.basicauth.users=lea:$$apr1$$x$\${{hex32}}
`,
  ],
]);
