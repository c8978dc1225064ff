import { leaks } from './group.js';

export const recording = leaks('recording', [
  [
    'VCR cassette',
    'tests/cassettes/chat.yaml',
    `
interactions:
- request:
    body: '{"model":"mistral-tiny"}'
    headers:
      accept:
      - application/json
      authorization:
      - Bearer {{key}}
      x-request-id:
      - {{hex32}}
    method: POST
    uri: https://api.mistral.ai/v1/chat/completions
  response:
    status: {code: 200, message: OK}
version: 1
`,
  ],
  [
    'Ruby cassette',
    'spec/vcr/ask.yml',
    `
http_interactions:
- request:
    method: get
    uri: https://api.mistral.ai/v1/models
    headers:
      Authorization: [Bearer {{key}}]
  recorded_at: Mon, 03 Mar 2025 10:00:00 GMT
`,
  ],
  [
    'HAR',
    'capture.har',
    `
{"log":{"version":"1.2","entries":[{"request":{"method":"POST","url":"https://api.mistral.ai/v1/chat/completions","headers":[{"name":":authority","value":"api.mistral.ai"},{"name":"authorization","value":"Bearer {{key}}"}]},"response":{"status":200,"headers":[{"name":"x-kong-request-id","value":"{{hex32}}"}]}}]}}
`,
  ],
  [
    'nock',
    'test/fixtures/models.json',
    `
[
  {
    "scope": "https://api.mistral.ai:443",
    "method": "GET",
    "path": "/v1/models",
    "reqheaders": { "authorization": "Bearer {{key}}" },
    "status": 200,
    "response": { "object": "list", "data": [] }
  }
]
`,
  ],
  [
    'Polly',
    '__recordings__/ask/recording.har',
    `
{
  "log": {
    "_recordingName": "ask",
    "entries": [
      {
        "_id": "{{hex32}}",
        "request": {
          "headers": [{ "name": "authorization", "value": "Bearer {{key}}" }],
          "url": "https://api.mistral.ai/v1/embeddings"
        }
      }
    ]
  }
}
`,
  ],
  [
    'WireMock',
    'mappings/mistral.json',
    `
{
  "request": {
    "urlPath": "/v1/chat/completions",
    "headers": { "Authorization": { "equalTo": "Bearer {{key}}" } }
  },
  "response": { "proxyBaseUrl": "https://api.mistral.ai" }
}
`,
  ],
  [
    'betamax',
    'tests/tape.json',
    `
{"http_interactions": [{"request": {"headers": {"Authorization": ["Bearer {{key}}"]}, "uri": "https://api.mistral.ai/v1/models"}}]}
`,
  ],
]);
