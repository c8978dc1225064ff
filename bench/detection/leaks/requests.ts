import { leaks } from './group.js';

export const requests = [
  ...leaks('curl', [
    [
      'header',
      'docs/api.md',
      `
\`\`\`bash
curl https://api.mistral.ai/v1/chat/completions \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer {{key}}" \\
  -d '{"model": "mistral-large-latest", "messages": [{"role": "user", "content": "Bonjour"}]}'
\`\`\`
`,
    ],
    [
      'header before the address',
      'ask.sh',
      `
curl -s -X POST -H 'authorization: bearer {{key}}' -H 'content-type: application/json' --data @body.json 'https://api.mistral.ai/v1/embeddings'
`,
    ],
    [
      'oauth2 bearer',
      'models.sh',
      `
curl --oauth2-bearer {{key}} https://api.mistral.ai/v1/models
`,
    ],
    [
      'user and password',
      'fim.sh',
      `
curl -u "codestral:{{key}}" https://codestral.mistral.ai/v1/fim/completions -d @fim.json
`,
    ],
    [
      'config file',
      '.curlrc',
      `
url = "https://api.mistral.ai/v1/models"
header = "Authorization: Bearer {{key}}"
`,
    ],
    [
      'multi-part upload',
      'transcribe.sh',
      `
curl --location 'https://api.mistral.ai/v1/audio/transcriptions' \\
  --header "x-api-key: {{key}}" \\
  --form 'file=@"audio.mp3"' \\
  --form 'model="voxtral-mini-2507"'
`,
    ],
    [
      'Windows carets',
      'ask.bat',
      `
curl "https://api.mistral.ai/v1/chat/completions" ^
  -H "Authorization: Bearer {{key}}" ^
  -d "@body.json"
`,
    ],
    [
      'wget',
      'fetch.sh',
      `
wget -qO- --header="Authorization: Bearer {{key}}" https://api.mistral.ai/v1/models
`,
    ],
    [
      'httpie',
      'README.txt',
      `
http POST api.mistral.ai/v1/chat/completions "Authorization:Bearer {{key}}" model=mistral-tiny
`,
    ],
    [
      'httpie bearer flag',
      'notes.md',
      `
    https -A bearer -a {{key}} api.mistral.ai/v1/models
`,
    ],
    [
      'xh',
      'x.sh',
      `
xh get https://api.eu.mistral.ai/v1/models --bearer {{key}}
`,
    ],
  ]),
  ...leaks('http-file', [
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
  ]),
];
