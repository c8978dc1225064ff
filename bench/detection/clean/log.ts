import { clean } from './group.js';

/** Logs. */
export const log = clean('log', [
  [
    'access log',
    'logs/access.log',
    `
10.0.0.4 - - [12/May/2025:10:00:00 +0000] "POST /v1/mistral/chat HTTP/1.1" 200 812 rid={{hex32}}
10.0.0.9 - - [12/May/2025:10:00:03 +0000] "GET /v1/mistral/models HTTP/1.1" 304 0 rid={{hex32}}
`,
  ],
  [
    'structured log',
    'logs/app.ndjson',
    `
{"level":"info","msg":"mistral answered","request_id":"{{other}}","model":"mistral-small-latest","ms":812}
{"level":"warn","msg":"mistral slow","request_id":"{{other2}}","model":"mistral-small-latest","ms":9120}
`,
  ],
  [
    'error of a client',
    'issue.txt',
    `
mistralai.models.sdkerror.SDKError: API error occurred: Status 401
{"message":"Unauthorized","request_id":"{{hex32}}"}
`,
  ],
  [
    'debug of an SDK',
    'debug.log',
    `
DEBUG Request: POST https://api.mistral.ai/v1/chat/completions
DEBUG   authorization: Bearer ****
DEBUG Response: 200 mistral-correlation-id={{uuid}} x-envoy-id={{other}}
`,
  ],
  [
    'n8n execution',
    'n8n/execution.json',
    `
{ "executionId": "{{digits:5}}", "nodes": [{ "id": "{{uuid}}", "name": "Mistral Cloud Chat Model", "credentials": { "mistralCloudApi": { "id": "{{alnum:16}}", "name": "Mistral Cloud account" } } }], "meta": { "instanceId": "{{sha256}}", "versionId": "{{hex32}}" } }
`,
  ],
]);
