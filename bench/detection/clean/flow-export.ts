import { clean } from './group.js';

/** Exports of flow builders. */
export const flowExport = clean('flow-export', [
  [
    'Flowise',
    'flows/chat.json',
    `
{ "nodes": [{ "id": "chatMistralAI_0", "data": { "name": "chatMistralAI", "credential": "{{uuid}}", "inputs": { "modelName": "mistral-tiny" } } }], "chatflow": "{{hex32}}" }
`,
  ],
  [
    'n8n',
    'flows/n8n.json',
    `
{ "nodes": [{ "type": "@n8n/n8n-nodes-langchain.lmChatMistralCloud", "id": "{{uuid}}", "credentials": { "mistralCloudApi": { "id": "{{alnum:16}}" } } }, { "type": "n8n-nodes-base.webhook", "webhookId": "{{hex32}}" }] }
`,
  ],
  [
    'Dify',
    'dify.yml',
    `
model_config:
  model: { provider: mistralai, name: mistral-large-latest }
  dataset_configs: { id: {{uuid}} }
app_id: {{hex32}}
`,
  ],
  [
    'Langflow',
    'langflow.json',
    `
{ "id": "{{uuid}}", "data": { "nodes": [{ "id": "MistralModel-{{alnum:5}}", "data": { "node": { "template": { "mistral_api_key": { "value": "", "load_from_db": true } } } } }], "hash": "{{hex32}}" } }
`,
  ],
  [
    'Make blueprint',
    'make.json',
    `
{ "name": "Mistral", "flow": [{ "module": "mistral-ai:createChatCompletion", "parameters": { "__IMTCONN__": {{digits:7}} } }, { "module": "gateway:CustomWebHook", "url": "https://hook.eu2.make.com/{{other}}" }] }
`,
  ],
]);
