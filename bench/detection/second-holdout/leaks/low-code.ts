import { texts } from '../texts.js';

export const lowCode = texts('second-holdout/low-code', [
  [
    'node-red http header',
    'flows.json',
    `
[
  { "id": "{{hex:16}}", "type": "http request", "method": "POST", "url": "https://api.mistral.ai/v1/chat/completions",
    "headers": [{ "keyType": "Authorization", "keyValue": "", "valueType": "other", "valueValue": "Bearer {{key}}" }] }
]
`,
  ],
  [
    'n8n credential export',
    'credentials/export.json',
    `
[
  {
    "id": "{{alnum16}}",
    "name": "Mistral Cloud account",
    "type": "mistralCloudApi",
    "data": { "apiKey": "{{key}}" }
  }
]
`,
  ],
  [
    'make blueprint',
    'make/blueprint.json',
    `
{"name":"Summaries","flow":[{"id":2,"module":"http:ActionSendData","mapper":{"url":"https://api.mistral.ai/v1/chat/completions","method":"post","headers":[{"name":"Authorization","value":"Bearer {{key}}"}]}}]}
`,
  ],
  [
    'google apps script',
    'Code.gs',
    `
function askMistral(prompt) {
  const key = '{{key}}';
  const r = UrlFetchApp.fetch('https://api.mistral.ai/v1/chat/completions', {
    method: 'post', headers: { Authorization: 'Bearer ' + key },
  });
}
`,
  ],
  [
    'apps script properties',
    'setup.gs',
    `
PropertiesService.getScriptProperties().setProperty('MISTRAL_API_KEY', '{{key}}');
`,
  ],
  [
    'power query',
    'report/query.pq',
    `
let
    Source = Json.Document(Web.Contents("https://api.mistral.ai/v1/models",
        [Headers=[#"Authorization"="Bearer {{key}}"]]))
in
    Source
`,
  ],
  [
    'dify provider export',
    'dify/providers.yaml',
    `
model_providers:
  - provider: langgenius/mistralai/mistralai
    credential_type: custom
    credentials:
      api_key: {{key}}
`,
  ],
  [
    'langflow node',
    'flows/rag.json',
    `
{"nodes":[{"data":{"type":"MistralModel","node":{"template":{"mistral_api_key":{"type":"str","password":true,"value":"{{key}}"},"temperature":{"value":0.1}}}}}]}
`,
  ],
]);
