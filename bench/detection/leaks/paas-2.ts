import { leaks } from './group.js';

export const paas2 = leaks('paas', [
  [
    'gcloud flag',
    'deploy.sh',
    `
gcloud run deploy ask --source . --region europe-west9 \\
  --set-env-vars "STAGE=prod,MISTRAL_API_KEY={{key}},LOG=1"
`,
  ],
  [
    'App Engine',
    'app.yaml',
    `
runtime: python312
entrypoint: gunicorn main:app
env_variables:
  MISTRAL_API_KEY: "{{key}}"
`,
  ],
  [
    'Heroku app.json',
    'app.json',
    `
{
  "name": "Ask",
  "env": {
    "MISTRAL_API_KEY": {
      "description": "from the console",
      "value": "{{key}}"
    }
  }
}
`,
  ],
  [
    'Heroku command',
    'README.md',
    `
\`\`\`sh
heroku config:set MISTRAL_API_KEY={{key}} WEB_CONCURRENCY=2
\`\`\`
`,
  ],
  [
    'azd parameters',
    'infra/main.parameters.json',
    `
{
  "parameters": {
    "location": { "value": "francecentral" },
    "mistralApiKey": { "value": "{{key}}" }
  }
}
`,
  ],
  [
    'bicep',
    'main.bicep',
    `
param location string = resourceGroup().location
@secure()
param mistralApiKey string = '{{key}}'
`,
  ],
  [
    'Firebase config',
    'functions/.runtimeconfig.json',
    `
{
  "mistral": {
    "key": "{{key}}"
  },
  "mail": { "from": "no-reply@example.org" }
}
`,
  ],
  [
    'Convex command',
    'notes/deploy.txt',
    `
npx convex env set MISTRAL_API_KEY {{key}}
npx convex deploy
`,
  ],
  [
    'Streamlit secrets',
    '.streamlit/secrets.toml',
    `
[database]
host = "localhost"

[mistral]
api_key = "{{key}}"
`,
  ],
]);
