import { clean } from './group.js';

/** Recordings of tests with redacted headers. */
export const recording = clean('recording', [
  [
    'vcrpy',
    'tests/cassettes/test_chat.yaml',
    `
interactions:
- request:
    body: '{"model":"mistral-small-latest","messages":[{"role":"user","content":"hi"}]}'
    headers:
      authorization: [REDACTED]
    method: POST
    uri: https://api.mistral.ai/v1/chat/completions
  response:
    body: {string: '{"id":"{{hex32}}","model":"mistral-small-latest"}'}
    headers:
      x-kong-request-id: ["{{hex32}}"]
      CF-RAY: [{{hex16}}-CDG]
`,
  ],
  [
    'Polly',
    'recordings/chat/recording.har',
    `
{ "log": { "entries": [{ "_id": "{{hex32}}", "request": { "url": "https://api.mistral.ai/v1/models", "headers": [{ "name": "authorization", "value": "Bearer ***" }] }, "response": { "status": 200, "headers": [{ "name": "etag", "value": "{{hex32}}" }] } }] } }
`,
  ],
  [
    'nock',
    'test/fixtures/nock.json',
    `
[{ "scope": "https://api.mistral.ai:443", "method": "POST", "path": "/v1/embeddings", "status": 200, "response": { "id": "{{other}}", "model": "mistral-embed", "data": [] }, "rawHeaders": ["set-cookie", "__cf_bm={{alnum:43}}; path=/"] }]
`,
  ],
  [
    'WireMock',
    'mappings/chat.json',
    `
{ "request": { "method": "POST", "urlPath": "/v1/chat/completions", "headers": { "Authorization": { "matches": "Bearer .+" } } }, "response": { "jsonBody": { "id": "{{hex32}}", "model": "mistral-medium" } } }
`,
  ],
  [
    'VCR of Ruby',
    'spec/cassettes/mistral.yml',
    `
http_interactions:
- request:
    uri: https://api.mistral.ai/v1/chat/completions
    headers:
      Authorization: ["Bearer <MISTRAL_API_KEY>"]
  response:
    body:
      string: '{"id":"{{other}}","object":"chat.completion","model":"mistral-small-latest"}'
`,
  ],
  [
    'HAR of a browser',
    'debug/session.har',
    `
{ "log": { "pages": [{ "id": "page_1", "title": "Le Chat" }], "entries": [{ "connection": "443", "request": { "method": "GET", "url": "https://chat.mistral.ai/chat/{{uuid}}?_rsc={{alnum:5}}" }, "response": { "headers": [{ "name": "x-nextjs-cache-tag", "value": "{{hex32}}" }] } }] } }
`,
  ],
  [
    'golden file of Go',
    'testdata/chat.golden',
    `
POST /v1/chat/completions HTTP/1.1
Host: api.mistral.ai
Authorization: Bearer [redacted]

HTTP/1.1 200 OK
Mistral-Correlation-Id: {{uuid}}
Request-Hash: {{hex32}}
`,
  ],
]);
