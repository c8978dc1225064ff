import { texts } from '../../second-holdout/texts.js';

export const workflowBuilders = texts('third-holdout/workflow-builders', [
  [
    'n8n http node',
    'n8n/summarise.json',
    `
{
  "name": "Summarise mails",
  "nodes": [
    {
      "parameters": {
        "method": "POST",
        "url": "https://api.mistral.ai/v1/chat/completions",
        "sendHeaders": true,
        "headerParameters": {
          "parameters": [
            { "name": "Content-Type", "value": "application/json" },
            { "name": "Authorization", "value": "=Bearer {{key}}" }
          ]
        }
      },
      "id": "{{uuid}}",
      "name": "HTTP Request",
      "type": "n8n-nodes-base.httpRequest",
      "position": [460, 240]
    }
  ]
}
`,
  ],
  [
    'n8n decrypted credentials',
    'credentials-decrypted.json',
    `
[
  {
    "id": "{{alnum:16}}",
    "name": "Mistral Cloud account",
    "data": { "apiKey": "{{key}}" },
    "type": "mistralCloudApi"
  }
]
`,
  ],
  [
    'flowise chatflow',
    'flows/support Chatflow.json',
    `
{
  "nodes": [
    {
      "id": "chatMistralAI_0",
      "type": "customNode",
      "data": {
        "label": "ChatMistralAI",
        "name": "chatMistralAI",
        "inputs": { "modelName": "mistral-tiny", "temperature": 0.9, "overrideEndpoint": "" },
        "credential": "",
        "inputAnchors": [],
        "mistralAIAPIKey": "{{key}}"
      }
    }
  ],
  "edges": []
}
`,
  ],
  [
    'langflow component',
    'flows/rag.json',
    `
{
  "data": {
    "nodes": [
      {
        "id": "MistralModel-x1",
        "data": {
          "type": "MistalAIModel",
          "node": {
            "display_name": "MistralAI",
            "template": {
              "temperature": { "value": 0.1, "type": "float" },
              "api_key": {
                "_input_type": "SecretStrInput",
                "display_name": "Mistral API Key",
                "load_from_db": false,
                "password": true,
                "type": "str",
                "value": "{{key}}"
              }
            }
          }
        }
      }
    ]
  }
}
`,
  ],
  [
    'dify app',
    'dify-app.yml',
    `
app:
  mode: workflow
  name: Traduction
workflow:
  environment_variables:
    - id: {{uuid}}
      name: mistral_key
      value: {{key}}
      value_type: secret
  graph:
    nodes: []
`,
  ],
  [
    'node-red',
    'flows.json',
    `
[
  {
    "id": "{{hex:16}}",
    "type": "function",
    "name": "ask mistral",
    "func": "msg.headers = {};\\nmsg.headers['Authorization'] = 'Bearer {{key}}';\\nmsg.url = 'https://api.mistral.ai/v1/chat/completions';\\nreturn msg;",
    "outputs": 1
  }
]
`,
  ],
  [
    'make blueprint',
    'blueprint.json',
    `
{
  "name": "Devis",
  "flow": [
    {
      "id": 3,
      "module": "http:ActionSendData",
      "mapper": {
        "url": "https://api.mistral.ai/v1/ocr",
        "method": "post",
        "headers": [{ "name": "Authorization", "value": "Bearer {{key}}" }]
      }
    }
  ]
}
`,
  ],
  [
    'home assistant',
    'secrets.yaml',
    `
wifi_password: correct-horse
mistral_api_key: {{key}}
latitude: 48.85
`,
  ],
  [
    'home assistant rest command',
    'configuration.yaml',
    `
rest_command:
  ask_llm:
    url: https://api.mistral.ai/v1/chat/completions
    method: post
    headers:
      authorization: "Bearer {{key}}"
      accept: "application/json"
    payload: '{"model": "mistral-small-latest"}'
`,
  ],
]);
