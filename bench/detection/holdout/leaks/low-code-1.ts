import { leaks } from '../../leaks/group.js';

export const lowCode1 = leaks('holdout/low-code', [
  [
    'n8n node with a header',
    'exports/n8n-summary.json',
    `
{
  "name": "Weekly digest",
  "nodes": [
    {
      "type": "n8n-nodes-base.httpRequest",
      "parameters": {
        "url": "https://api.mistral.ai/v1/chat/completions",
        "sendHeaders": true,
        "headerParameters": {
          "parameters": [{ "name": "Authorization", "value": "Bearer {{key}}" }]
        }
      }
    }
  ]
}
`,
  ],
  [
    'Node-RED function node',
    'flows.json',
    `
[
  {"id":"{{hex:16}}","type":"tab","label":"Doorbell"},
  {"id":"{{hex:16}}","type":"function","name":"ask mistral","func":"msg.url = 'https://api.mistral.ai/v1/chat/completions';\\nmsg.headers = {\\n  'Authorization': 'Bearer {{key}}'\\n};\\nreturn msg;","outputs":1}
]
`,
  ],
  [
    'Node-RED environment of a subflow',
    'subflows/mistral.json',
    `
{
  "type": "subflow",
  "name": "Mistral",
  "env": [
    { "name": "MODEL", "type": "str", "value": "mistral-small-latest" },
    { "name": "KEY", "type": "cred", "value": "{{key}}" }
  ]
}
`,
  ],
  [
    'code step of Zapier',
    'zapier/step-3.js',
    `
// Input Data: text
const answer = await fetch('https://api.mistral.ai/v1/chat/completions', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    authorization: ['Bearer', '{{key}}'].join(' '),
  },
  body: JSON.stringify({ model: 'ministral-3b-latest', messages: [{ role: 'user', content: inputData.text }] }),
});
output = [{ text: (await answer.json()).choices[0].message.content }];
`,
  ],
  [
    'Make scenario',
    'blueprints/scenario.blueprint.json',
    `
{
  "flow": [
    {
      "id": 4,
      "module": "http:ActionSendData",
      "mapper": {
        "url": "https://api.mistral.ai/v1/ocr",
        "headers": [{ "name": "Authorization", "value": "Bearer {{key}}" }],
        "method": "post"
      }
    }
  ]
}
`,
  ],
  [
    'Langflow component',
    'flows/rag.json',
    `
{
  "data": {
    "node": {
      "display_name": "MistralAI",
      "template": {
        "_type": "Component",
        "mistral_api_key": {
          "display_name": "Mistral API Key",
          "load_from_db": false,
          "password": true,
          "type": "str",
          "value": "{{key}}"
        }
      }
    },
    "type": "MistralModel"
  }
}
`,
  ],
]);
