import { leaks } from '../../leaks/group.js';

export const logsAndCaptures1 = leaks('holdout/logs-and-captures', [
  [
    'curl in verbose mode',
    'logs/debug.txt',
    `
* Connected to api.mistral.ai (104.18.24.33) port 443
* using HTTP/2
> GET /v1/models HTTP/2
> Host: api.mistral.ai
> User-Agent: curl/8.5.0
> Authorization: Bearer {{key}}
>
< HTTP/2 200
`,
  ],
  [
    'Python http debug',
    'logs/requests.log',
    `
send: b'POST /v1/chat/completions HTTP/1.1\\r\\nHost: api.mistral.ai\\r\\nAccept: */*\\r\\nAuthorization: Bearer {{key}}\\r\\nContent-Length: 88\\r\\n\\r\\n'
reply: 'HTTP/1.1 200 OK\\r\\n'
header: Date: Tue, 12 Nov 2024 09:14:02 GMT
`,
  ],
  [
    'axios error dump',
    'logs/crash.log',
    `
AxiosError: Request failed with status code 422
  config: {
    url: 'https://api.mistral.ai/v1/fim/completions',
    method: 'post',
    headers: Object [AxiosHeaders] {
      'Content-Type': 'application/json',
      Authorization: 'Bearer {{key}}',
    },
  },
  code: 'ERR_BAD_REQUEST'
`,
  ],
  [
    'locals in a stack trace',
    'logs/trace.txt',
    `
Traceback (most recent call last):
│ /app/ask.py:14 in main                                      │
│ ❱ 14 │   client = Mistral(api_key=key)                      │
│ ╭──────────────────── locals ─────────────────────╮         │
│ │     key = '{{key}}'            │
│ │ retries = 3                                     │
│ ╰─────────────────────────────────────────────────╯         │
`,
  ],
  [
    'Sentry event',
    'support/event.json',
    `
{
  "event_id": "{{hex32}}",
  "platform": "python",
  "exception": { "values": [{ "type": "SDKError", "stacktrace": { "frames": [{
    "function": "complete",
    "module": "mistralai.chat",
    "vars": { "self": "<Chat>", "security": "Security(api_key='{{key}}')" }
  }] } }] }
}
`,
  ],
  [
    'trace of a shell in CI',
    'logs/job-1841.txt',
    `
2024-11-12T09:14:02.1188Z + export STAGE=dev
2024-11-12T09:14:02.1190Z + STAGE=dev
2024-11-12T09:14:02.1193Z + export MISTRAL_API_KEY={{key}}
2024-11-12T09:14:02.1194Z + MISTRAL_API_KEY={{key}}
2024-11-12T09:14:02.1202Z + npm run evals
`,
  ],
  [
    'docker inspect',
    'support/inspect.json',
    `
[
  {
    "Id": "{{sha256}}",
    "Config": {
      "Hostname": "{{hex:12}}",
      "Env": ["PATH=/usr/bin", "MISTRAL_API_KEY={{key}}", "LANG=C.UTF-8"],
      "Image": "chat:dev"
    }
  }
]
`,
  ],
  [
    'docker history',
    'support/history.txt',
    `
IMAGE          CREATED      CREATED BY                                      SIZE
{{hex:12}}   2 days ago   CMD ["python" "-m" "chat"]                      0B
<missing>      2 days ago   ENV MISTRAL_API_KEY={{key}}   0B
<missing>      2 days ago   COPY . /app # buildkit                          1.2MB
`,
  ],
]);
