import { leaks } from './group.js';

export const paas1 = leaks('paas', [
  [
    'vercel.json',
    'vercel.json',
    `
{
  "version": 2,
  "env": { "MISTRAL_API_KEY": "{{key}}" },
  "regions": ["cdg1"]
}
`,
  ],
  [
    'netlify.toml',
    'netlify.toml',
    `
[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "22"
  MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'fly.toml',
    'fly.toml',
    `
app = "ask"
primary_region = "cdg"

[env]
  PORT = "8080"
  MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'fly secrets',
    'DEPLOY.md',
    `
fly secrets set MISTRAL_API_KEY={{key}} --app ask
`,
  ],
  [
    'wrangler vars',
    'wrangler.toml',
    `
name = "ask"
main = "src/index.ts"
compatibility_date = "2025-06-01"

[vars]
MISTRAL_API_KEY = "{{key}}"

[[kv_namespaces]]
binding = "CACHE"
id = "{{hex32}}"
`,
  ],
  [
    'wrangler jsonc',
    'wrangler.jsonc',
    `
{
  "name": "chat",
  // bindings
  "kv_namespaces": [{ "binding": "KV", "id": "{{hex32}}" }],
  "vars": {
    "MODEL": "mistral-small-latest",
    "MISTRAL_KEY": "{{key}}", // TODO move to secret
  },
}
`,
  ],
  [
    'render blueprint',
    'render.yaml',
    `
services:
  - type: web
    name: ask
    env: python
    envVars:
      - key: PYTHON_VERSION
        value: 3.12.4
      - key: MISTRAL_API_KEY
        value: {{key}}
`,
  ],
  [
    'Cloud Run',
    'service.yaml',
    `
apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: ask}
spec:
  template:
    spec:
      containers:
      - image: europe-docker.pkg.dev/acme/ask
        env:
        - name: MISTRAL_API_KEY
          value: '{{key}}'
`,
  ],
]);
