import { leaks } from './group.js';

export const httpFile = leaks('http-file', [
  [
    'REST client',
    'requests/chat.http',
    `
### Chat
POST https://api.mistral.ai/v1/chat/completions
Content-Type: application/json
Authorization: Bearer {{key}}

{ "model": "mistral-small-latest", "messages": [] }
`,
  ],
  [
    'variable of the file',
    'api.rest',
    `
@host = https://api.mistral.ai/v1
@token = {{key}}

GET {{literal:host}}/models
Authorization: Bearer {{literal:token}}
`,
  ],
  [
    'environment',
    'http-client.env.json',
    `
{
  "dev": {
    "host": "https://api.mistral.ai",
    "mistralKey": "{{key}}"
  }
}
`,
  ],
  [
    'raw request',
    'captures/request.txt',
    `
POST /v1/chat/completions HTTP/1.1
Host: api.mistral.ai
User-Agent: python-httpx/0.27.0
Authorization: Bearer {{key}}
Content-Length: 112
X-Request-Id: {{hex32}}
`,
  ],
  [
    'hurl',
    'models.hurl',
    `
GET https://api.mistral.ai/v1/models
Authorization: Bearer {{key}}
HTTP 200
[Asserts]
jsonpath "$.data" exists
`,
  ],
]);
