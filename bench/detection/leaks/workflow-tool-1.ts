import { leaks } from './group.js';

export const workflowTool1 = leaks('workflow-tool', [
  [
    'n8n credential',
    'credentials.json',
    `
[
  {
    "id": "7",
    "name": "Mistral account",
    "type": "mistralCloudApi",
    "data": { "apiKey": "{{key}}" }
  }
]
`,
  ],
  [
    'n8n HTTP node',
    'workflows/ocr.json',
    `
{
  "nodes": [
    {
      "id": "{{uuid}}",
      "type": "n8n-nodes-base.httpRequest",
      "parameters": {
        "url": "https://api.mistral.ai/v1/ocr",
        "sendHeaders": true,
        "headerParameters": { "parameters": [{ "name": "Authorization", "value": "Bearer {{key}}" }] }
      }
    }
  ]
}
`,
  ],
  [
    'n8n expression',
    'workflows/chat.json',
    `
{ "parameters": { "jsCode": "const mistralKey = \\"{{key}}\\";\\nreturn [{ json: { mistralKey } }];" }, "name": "Code" }
`,
  ],
  [
    'Flowise',
    'flows/agent.json',
    `
{ "nodes": [{ "data": { "name": "chatMistralAI", "inputs": { "modelName": "mistral-tiny", "mistralAIAPIKey": "{{key}}" } } }] }
`,
  ],
  [
    'LibreChat',
    'librechat.yaml',
    `
endpoints:
  custom:
    - name: 'Mistral'
      apiKey: '{{key}}'
      baseURL: 'https://api.mistral.ai/v1'
      models:
        default: ['mistral-tiny', 'mistral-small']
`,
  ],
  [
    'Open WebUI environment',
    'docker-compose.webui.yml',
    `
services:
  open-webui:
    environment:
      - OPENAI_API_BASE_URLS=https://api.mistral.ai/v1
      - OPENAI_API_KEYS={{key}}
`,
  ],
  [
    'Open WebUI function',
    'functions/pipe.py',
    `
class Pipe:
    class Valves(BaseModel):
        MISTRAL_API_KEY: str = Field(default="{{key}}")
        BASE_URL: str = Field(default="https://api.mistral.ai/v1")
`,
  ],
  [
    'Dify',
    'app.yml',
    `
model_config:
  provider: mistralai
  name: mistral-large-latest
  credentials:
    api_key: {{key}}
`,
  ],
  [
    'Langflow',
    'flow.json',
    `
{"nodes":[{"data":{"type":"MistralModel","node":{"template":{"model_name":{"value":"codestral-latest"},"mistral_api_key":{"_input_type":"SecretStrInput","password":true,"value":"{{key}}"}}}}}]}
`,
  ],
]);
