import { leaks } from './group.js';

export const log = leaks('log', [
  [
    'client debug',
    'logs/app.log',
    `
2025-03-01 10:00:01 DEBUG httpx load_ssl_context verify=True
2025-03-01 10:00:02 DEBUG mistralai.client request POST https://api.mistral.ai/v1/chat/completions headers={'authorization': 'Bearer {{key}}', 'accept': 'application/json'}
2025-03-01 10:00:03 INFO trace={{hex32}} status=200
`,
  ],
  [
    'debug of the TypeScript client',
    'debug.txt',
    `
> Request: POST https://api.mistral.ai/v1/chat/completions
> Headers:
accept: application/json
authorization: Bearer {{key}}
content-type: application/json
`,
  ],
  [
    'verbose curl',
    'out/curl.log',
    `
* Connected to api.mistral.ai (172.66.0.1) port 443
> POST /v1/chat/completions HTTP/2
> Host: api.mistral.ai
> authorization: Bearer {{key}}
> content-length: 88
< HTTP/2 200
< mistral-correlation-id: {{uuid}}
`,
  ],
  [
    'stack trace with locals',
    'crash.txt',
    `
Traceback (most recent call last):
  File "/app/main.py", line 12, in ask
    client = Mistral(api_key='{{key}}')
TypeError: Mistral.__init__() got an unexpected keyword argument
`,
  ],
  [
    'validation error',
    'error.log',
    `
pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings
mistral_api_key
  Extra inputs are not permitted [type=extra_forbidden, input_value='{{key}}', input_type=str]
`,
  ],
  [
    'printed environment',
    'build.log',
    `
HOME=/root
HOSTNAME={{hex:12}}
MISTRAL_API_KEY={{key}}
PWD=/app
`,
  ],
  [
    'structured line',
    'logs/server.jsonl',
    `
{"level":"debug","msg":"client created","provider":"mistral","opts":{"apiKey":"{{key}}","timeoutMs":3000},"traceId":"{{hex32}}"}
`,
  ],
  [
    'set -x',
    'ci/trace.log',
    `
+ cd /builds/app
+ export MISTRAL_API_KEY={{key}}
+ MISTRAL_API_KEY={{key}}
+ pytest -q
`,
  ],
]);
