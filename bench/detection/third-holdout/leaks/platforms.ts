import { texts } from '../../second-holdout/texts.js';

export const platforms = texts('third-holdout/platforms', [
  [
    'app engine',
    'app.yaml',
    `
runtime: python312
env_variables:
  DJANGO_SETTINGS_MODULE: site.settings
  MISTRAL_API_KEY: "{{key}}"
`,
  ],
  [
    'fly',
    'fly.toml',
    `
app = "bot"

[env]
  PORT = "8080"
  MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'render',
    'render.yaml',
    `
services:
  - type: web
    name: bot
    env: python
    envVars:
      - key: PYTHON_VERSION
        value: 3.12.0
      - key: MISTRAL_API_KEY
        value: {{key}}
`,
  ],
  [
    'netlify',
    'netlify.toml',
    `
[build.environment]
NODE_VERSION = "20"
VITE_MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'serverless',
    'serverless.yml',
    `
service: bot
provider:
  name: aws
  environment:
    STAGE: \${opt:stage}
    MISTRAL_KEY: {{key}}
functions:
  ask: { handler: ask.main }
`,
  ],
  [
    'ecs task definition',
    'taskdef.json',
    `
{
  "family": "bot",
  "containerDefinitions": [
    {
      "name": "bot",
      "image": "acme/bot",
      "environment": [
        { "name": "TZ", "value": "UTC" },
        { "name": "MISTRAL_API_KEY", "value": "{{key}}" }
      ]
    }
  ]
}
`,
  ],
  [
    'ecs value first',
    'taskdef-sorted.yml',
    `
containerDefinitions:
  - name: bot
    environment:
      - value: {{key}}
        name: MISTRAL_API_KEY
      - value: "1"
        name: DEBUG
`,
  ],
  [
    'azure app settings',
    'appsettings-export.json',
    `
[
  { "name": "WEBSITE_RUN_FROM_PACKAGE", "slotSetting": false, "value": "1" },
  { "name": "Mistral__ApiKey", "slotSetting": true, "value": "{{key}}" }
]
`,
  ],
  [
    'heroku app json',
    'app.json',
    `
{
  "name": "bot",
  "env": { "MISTRAL_API_KEY": { "description": "from console.mistral.ai", "value": "{{key}}" } }
}
`,
  ],
  [
    'gcloud command',
    'deploy.sh',
    `
gcloud run deploy bot --image gcr.io/p/bot \\
  --set-env-vars "LOG=info,MISTRAL_API_KEY={{key}},REGION=eu"
`,
  ],
  [
    'hugging face space',
    'space.log',
    `
===== Build Queued =====
--> ENV MISTRAL_API_KEY={{key}}
--> RUN pip install gradio
`,
  ],
]);
