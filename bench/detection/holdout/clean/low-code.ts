import { clean } from '../../clean/group.js';

export const lowCode = clean('holdout/low-code', [
  [
    'n8n node ids and a credential',
    'exports/n8n-summary.json',
    `
{
  "name": "Weekly digest",
  "nodes": [
    {
      "id": "{{uuid}}",
      "type": "@n8n/n8n-nodes-langchain.lmChatMistralCloud",
      "credentials": { "mistralCloudApi": { "id": "{{alnum:16}}", "name": "Mistral account" } },
      "webhookId": "{{hex32}}"
    }
  ],
  "meta": { "instanceId": "{{sha256}}" }
}
`,
  ],
  [
    'Node-RED header of another service',
    'flows.json',
    `
[
  {"id":"{{hex:16}}","type":"function","name":"ask mistral","func":"msg.headers = { Authorization: 'Bearer ' + env.get('MISTRAL_API_KEY') };\\nreturn msg;","outputs":1},
  {"id":"{{hex:16}}","type":"function","name":"notify","func":"msg.payload = { token: '{{other}}', user: '{{alnum:30}}' };\\nmsg.url = 'https://api.pushover.net/1/messages.json';\\nreturn msg;","outputs":1}
]
`,
  ],
  [
    'step of Zapier with another key',
    'zapier/step-3.js',
    `
// Mistral writes the text in step 2; this step speaks it
const speech = await fetch('https://api.elevenlabs.io/v1/text-to-speech/x', {
  method: 'POST',
  headers: { 'xi-api-key': '{{hex32}}' },
  body: JSON.stringify({ text: inputData.mistralText }),
});
output = [{ status: speech.status }];
`,
  ],
  [
    'Langflow component from the data base',
    'flows/rag.json',
    `
{
  "data": {
    "id": "MistralModel-{{alnum:5}}",
    "node": {
      "template": {
        "code": { "type": "code", "hash": "{{hex32}}" },
        "mistral_api_key": { "load_from_db": true, "type": "str", "value": "MISTRAL_API_KEY" }
      }
    }
  }
}
`,
  ],
  [
    'Dify workflow of another vendor',
    'dify/translate.yml',
    `
kind: app
workflow:
  environment_variables:
    - id: {{uuid}}
      name: serper_key
      value: {{other}}
      value_type: secret
  graph:
    nodes:
      - data: { model: { provider: langgenius/mistralai/mistralai, name: mistral-small-latest }, type: llm }
`,
  ],
  [
    'Power Automate connection',
    'flows/definition.json',
    `
{
  "connectionReferences": {
    "shared_mistral": {
      "connectionName": "shared-mistral-{{hex32}}",
      "id": "/providers/Microsoft.PowerApps/apis/shared_mistral"
    }
  },
  "trigger": { "splitOnSig": "{{alnum:43}}" }
}
`,
  ],
  [
    'Retool query ids',
    'retool/app.yml',
    `
queries:
  - id: ask
    resource: mistral
    resourceId: {{uuid}}
    cacheKey: {{hex32}}
  - id: geocode
    resource: opencage
    params: [["key", "{{hex32#geo}}"]]
`,
  ],
  [
    'Home Assistant entries',
    '.storage/core.config_entries',
    `
{"version":1,"data":{"entries":[{"entry_id":"{{hex32}}","domain":"mistral_ai_conversation","title":"Mistral","data":{"api_key":"**REDACTED**"},"unique_id":"{{uuid}}"},{"entry_id":"{{hex32#e}}","domain":"openweathermap","data":{"api_key":"{{hex32#w}}"}}]}}
`,
  ],
  [
    'Home Assistant secrets of others',
    'homeassistant/secrets.yaml',
    `
# mistral_conversation_key moved to the add-on
wifi_password: {{alnum:16}}
mqtt_password: {{other}}
openweather_key: {{hex32}}
`,
  ],
  [
    'Make webhook and a connection',
    'blueprints/scenario.blueprint.json',
    `
{
  "name": "Mistral OCR",
  "flow": [
    { "id": 1, "module": "gateway:CustomWebHook", "parameters": { "hook": 4182, "udid": "{{other}}" } },
    { "id": 2, "module": "mistral-ai:createCompletion", "parameters": { "__IMTCONN__": 7781 } }
  ]
}
`,
  ],
  [
    'task token of Step Functions',
    'statemachine/history.json',
    `
{
  "events": [
    {
      "type": "TaskSubmitted",
      "resource": "mistral-ask",
      "requestId": "{{uuid}}",
      "taskToken": "{{base64blob:96}}",
      "idempotency": "{{alnum32}}"
    }
  ]
}
`,
  ],
]);
