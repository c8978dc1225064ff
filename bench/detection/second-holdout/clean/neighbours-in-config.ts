import { texts } from '../texts.js';

export const neighboursInConfig = texts('second-holdout/neighbours-in-config', [
  [
    'yaml siblings',
    'config.yml',
    `
providers:
  mistral:
    api_key: \${MISTRAL_API_KEY}
  deepgram:
    api_key: {{other}}
`,
  ],
  [
    'json siblings',
    'settings.json',
    `
{
  "mistral": { "apiKey": "env:MISTRAL_API_KEY" },
  "algolia": { "appId": "{{alnum10}}", "apiKey": "{{hex32}}" }
}
`,
  ],
  [
    'toml sections',
    'config.toml',
    `
[mistral]
model = "mistral-small-latest"

[assemblyai]
api_key = "{{hex32}}"
`,
  ],
  [
    'ini sections',
    'app.ini',
    `
[mistral]
key_file = /run/secrets/mistral

[mailgun]
key = {{hex32}}
`,
  ],
  [
    'kubernetes secret of two',
    'secret.yaml',
    `
kind: Secret
metadata:
  name: ai
stringData:
  mistral-url: https://api.mistral.ai
  cohere-api-key: {{other}}
`,
  ],
  [
    'compose',
    'docker-compose.yml',
    `
services:
  bot:
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY:?set it}
      MEILI_MASTER_KEY: {{other}}
`,
  ],
  [
    'appsettings',
    'appsettings.json',
    `
{ "Mistral": { "Endpoint": "https://api.mistral.ai", "ApiKey": "" }, "AzureSearch": { "ApiKey": "{{other}}" } }
`,
  ],
  [
    'litellm list',
    'litellm.yaml',
    `
model_list:
  - model_name: m
    litellm_params: { model: mistral/mistral-small-latest, api_key: os.environ/MISTRAL_API_KEY }
  - model_name: t
    litellm_params: { model: azure/gpt-4o, api_base: "https://acme.openai.azure.com", api_key: "{{hex32}}" }
`,
  ],
  [
    'csv of vendors',
    'keys.csv',
    `
vendor,key
mistral,see vault
assemblyai,{{hex32}}
`,
  ],
  [
    'properties',
    'application.properties',
    `
spring.ai.mistralai.api-key=\${MISTRAL_API_KEY}
spring.mail.password={{alnum32}}
`,
  ],
  [
    'google analytics and bing',
    'site.yml',
    `
chat: {provider: mistral, key: !env MISTRAL}
bing_webmaster: {{HEX32}}
indexnow_key: {{hex32}}
`,
  ],
]);
