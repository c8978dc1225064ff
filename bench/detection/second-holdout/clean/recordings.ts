import { texts } from '../texts.js';

export const recordings = texts('second-holdout/recordings', [
  [
    'scrubbed cassette',
    'cassette.yaml',
    `
- request:
    uri: https://api.mistral.ai/v1/chat/completions
    headers: { authorization: [REDACTED] }
  response:
    headers: { x-request-id: [{{hex32}}], cf-ray: [{{hex16}}-CDG] }
    body: { string: '{"id":"{{hex32}}","object":"chat.completion"}' }
`,
  ],
  [
    'cookies',
    'har.json',
    `
{"request":{"url":"https://console.mistral.ai/","cookies":[{"name":"csrf_token_x","value":"{{hex32}}"}]},"response":{"status":200}}
`,
  ],
  [
    'jest snapshot',
    'ask.test.ts.snap',
    `
exports[\`mistral answers 1\`] = \`
Object {
  "id": "{{hex32}}",
  "model": "mistral-small-latest",
}
\`;
`,
  ],
  [
    'sse stream',
    'stream.txt',
    `
data: {"id":"{{hex32}}","object":"chat.completion.chunk","model":"mistral-small-2503","choices":[{"delta":{"content":"Hi"}}]}
`,
  ],
  [
    'wiremock',
    'mappings/m.json',
    `
{ "id": "{{uuid}}", "request": { "urlPath": "/v1/models", "headers": { "Authorization": { "matches": "Bearer .+" } } }, "response": { "jsonBody": { "id": "mistral", "hash": "{{hex32}}" } } }
`,
  ],
  [
    'polly',
    'rec.har',
    `
{ "_recordingName": "mistral/models", "log": { "entries": [{ "_id": "{{hex32}}", "_order": 0, "request": { "url": "https://api.mistral.ai/v1/models" } }] } }
`,
  ],
  [
    'response of another API',
    'weather.json',
    `
{"appid":"{{hex32}}","coord":{"lon":5.3},"name":"Marseille","wind":{"name":"mistral"}}
`,
  ],
]);
