import { leaks } from '../../leaks/group.js';

export const httpAndTests1 = leaks('holdout/http-and-tests', [
  [
    'Insomnia v5 environment',
    'insomnia/mistral.yaml',
    `
type: environment.insomnia.rest/5.0
name: Mistral
environments:
  name: Base Environment
  data:
    base_url: https://api.mistral.ai
    bearer: {{key}}
`,
  ],
  [
    'Insomnia v4 request',
    'insomnia/export.json',
    `
{"_type":"export","__export_format":4,"resources":[{"_id":"req_{{hex32}}","_type":"request","url":"https://api.mistral.ai/v1/models","authentication":{"type":"bearer","token":"{{key}}"}}]}
`,
  ],
  [
    'Thunder Client environment',
    'thunder-tests/thunderEnvironment.json',
    `
[
  {
    "name": "mistral",
    "default": true,
    "data": [
      { "name": "url", "value": "https://api.mistral.ai" },
      { "name": "token", "value": "{{key}}" }
    ]
  }
]
`,
  ],
  [
    'Hoppscotch collection',
    'hoppscotch/collection.json',
    `
{
  "v": 3,
  "name": "La Plateforme",
  "auth": { "authType": "bearer", "authActive": true, "token": "{{key}}" },
  "requests": [{ "endpoint": "https://api.mistral.ai/v1/embeddings", "method": "POST" }]
}
`,
  ],
  [
    'Bruno variables',
    'bruno/environments/local.bru',
    `
vars {
  host: https://api.mistral.ai
  mistral_key: {{key}}
}
`,
  ],
  [
    'request file with a variable',
    'requests/models.http',
    `
@host = https://api.mistral.ai
@auth = {{key}}

GET {{literal:host}}/v1/models
Authorization: Bearer {{literal:auth}}
`,
  ],
  [
    'HTTPie session',
    '.config/httpie/sessions/api.mistral.ai/work.json',
    `
{
  "__meta__": { "about": "HTTPie session file", "httpie": "3.2.4" },
  "auth": { "type": "bearer", "raw_auth": "{{key}}" },
  "cookies": [],
  "headers": []
}
`,
  ],
  [
    'Hurl file',
    'tests/models.hurl',
    `
GET https://api.mistral.ai/v1/models
[Options]
variable: key={{key}}
Authorization: Bearer {{literal:key}}
HTTP 200
`,
  ],
  [
    'curl configuration file',
    '.curlrc',
    `
# ask: curl -d @q.json
url = "https://api.mistral.ai/v1/chat/completions"
header = "Content-Type: application/json"
oauth2-bearer = "{{key}}"
`,
  ],
]);
