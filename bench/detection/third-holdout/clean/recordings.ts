import { texts } from '../../second-holdout/texts.js';

export const recordings = texts('third-holdout/recordings', [
  [
    'filtered cassette',
    'tests/cassettes/chat.yaml',
    `
interactions:
- request:
    headers:
      authorization: [REDACTED]
      x-request-id: [{{hex32}}]
    uri: https://api.mistral.ai/v1/chat/completions
  response:
    body:
      string: '{"id":"{{hex32}}","object":"chat.completion","model":"mistral-tiny"}'
    headers:
      mistral-correlation-id: [{{uuid}}]
      x-kong-request-id: [{{hex32}}]
`,
  ],
  [
    'har response',
    'har.json',
    `
{"log":{"entries":[{"request":{"url":"https://api.mistral.ai/v1/models","headers":[]},"response":{"headers":[{"name":"x-kong-request-id","value":"{{hex32}}"},{"name":"etag","value":"{{hex32}}"}]}}]}}
`,
  ],
  [
    'models list',
    'models.json',
    `
{ "object": "list", "data": [{ "id": "mistral-tiny", "object": "model", "owned_by": "mistralai", "permission": [{ "id": "modelperm-{{hex32}}" }] }] }
`,
  ],
  [
    'msw handler',
    'mocks.ts',
    `
http.post('https://api.mistral.ai/v1/chat/completions', () =>
  HttpResponse.json({ id: '{{hex32}}', model: 'mistral-small-latest', choices: [] }),
);
`,
  ],
  [
    'ocr response',
    'ocr.json',
    `
{ "pages": [{ "index": 0, "markdown": "Ref. {{alnum32}}" }], "model": "mistral-ocr-latest" }
`,
  ],
  [
    'insomnia ids',
    'insomnia.json',
    `
{ "resources": [{ "_id": "req_{{hex32}}", "parentId": "wrk_{{hex32}}", "url": "https://api.mistral.ai/v1/models", "authentication": { "type": "bearer", "token": "{{literal:token}}" } }] }
`,
  ],
  [
    'postman ids',
    'mistral.postman_collection.json',
    `
{ "info": { "_postman_id": "{{uuid}}", "name": "Mistral" }, "item": [{ "id": "{{hex32}}", "request": { "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "{{literal:MISTRAL_API_KEY}}" }] } } }] }
`,
  ],
]);
