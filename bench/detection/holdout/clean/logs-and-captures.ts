import { clean } from '../../clean/group.js';

export const logsAndCaptures = clean('holdout/logs-and-captures', [
  [
    'curl in verbose mode',
    'logs/debug.txt',
    `
> GET /v1/models HTTP/2
> Host: api.mistral.ai
> Authorization: Bearer [redacted]
>
< HTTP/2 200
< x-kong-request-id: {{hex32}}
< mistral-correlation-id: {{uuid}}
< set-cookie: __cf_bm={{alnum:43}}; path=/
`,
  ],
  [
    'axios error of another host',
    'logs/crash.log',
    `
AxiosError: Request failed with status code 401
  config: {
    url: 'https://api.voyageai.com/v1/embeddings',
    headers: { Authorization: 'Bearer {{other}}' },
  },
  note: 'used beside mistral-large for reranking'
`,
  ],
  [
    'locals in a stack trace',
    'logs/trace.txt',
    `
Traceback (most recent call last):
  /app/ask.py:14 in main
    client = Mistral(api_key=key)
  locals:
    key        = <SecretStr '**********'>
    request_id = '{{hex32}}'
    session    = '{{other}}'
`,
  ],
  [
    'Sentry event',
    'support/event.json',
    `
{
  "event_id": "{{hex32}}",
  "contexts": { "trace": { "trace_id": "{{hex32}}", "span_id": "{{hex:16}}" } },
  "exception": { "values": [{ "type": "SDKError", "stacktrace": { "frames": [{
    "module": "mistralai.chat", "vars": { "security": "[Filtered]", "digest": "'{{hex32#d}}'" }
  }] } }] }
}
`,
  ],
  [
    'trace of a shell in CI',
    'logs/job-1841.txt',
    `
2024-11-12T09:14:02.1193Z + export MISTRAL_API_KEY=***
2024-11-12T09:14:02.1199Z Cache key: mistral-evals-{{hex32}}
2024-11-12T09:14:02.1202Z + npm run evals
2024-11-12T09:14:09.0114Z Artifact digest {{sha256}}
`,
  ],
  [
    'docker inspect',
    'support/inspect.json',
    `
[
  {
    "Id": "{{sha256}}",
    "Name": "/mistral",
    "Config": { "Env": ["PATH=/usr/bin", "GPG_KEY={{HEX:40}}", "RABBITMQ_ERLANG_COOKIE={{other}}", "MISTRAL_MODEL=mistral-small"] },
    "GraphDriver": { "Data": { "MergedDir": "/var/lib/docker/overlay2/{{sha256}}/merged" } }
  }
]
`,
  ],
  [
    'process list',
    'support/ps.txt',
    `
USER   PID %CPU COMMAND
chat  2214  3.1 vllm serve mistralai/Mistral-7B-Instruct-v0.3 --api-key {{other}} --port 8000
chat  2240  0.2 redis-server --requirepass {{other2}}
`,
  ],
  [
    'network log of a page',
    'captures/chat.har',
    `
{
  "log": { "entries": [{ "request": {
    "method": "POST",
    "url": "https://chat.mistral.ai/api/chat",
    "cookies": [{ "name": "ory_session", "value": "{{base64blob:120}}" }],
    "postData": { "mimeType": "application/json", "text": "{\\"chatId\\":\\"{{uuid}}\\",\\"stableAnonymousIdentifier\\":\\"{{alnum:6}}\\",\\"digest\\":\\"{{hex32}}\\"}" }
  } }] }
}
`,
  ],
  [
    'DNS and TLS keys',
    'captures/sslkeys.log',
    `
# browser on chat.mistral.ai
CLIENT_RANDOM {{sha256}} {{hex:96}}
CLIENT_HANDSHAKE_TRAFFIC_SECRET {{sha256}} {{sha256}}
`,
  ],
  [
    'zsh history with times',
    '.zsh_history',
    `
: 1731402814:0;echo -n mistral-7b.gguf | md5sum
: 1731402820:0;grep {{hex32}} checksums.txt
: 1731402841:2;export MISTRAL_API_KEY=$(pass mistral)
: 1731402850:0;PGPASSWORD={{other}} psql -h db notes
`,
  ],
  [
    'Rails parameters',
    'log/development.log',
    `
Started PATCH "/admin/integrations/mistral" for 127.0.0.1
  Parameters: {"authenticity_token"=>"{{other}}", "integration"=>{"provider"=>"mistral", "credential"=>"[FILTERED]"}, "commit"=>"Save"}
Completed 200 OK in 31ms
`,
  ],
  [
    'kernel of a GPU machine',
    'support/journal.txt',
    `
Nov 12 09:14:02 mistral systemd[1]: Machine ID {{hex32}}
Nov 12 09:14:03 mistral kernel: Boot ID {{hex32}}
Nov 12 09:14:09 mistral vllm[811]: Loading mistralai/Mistral-Nemo-Instruct-2407
Nov 12 09:14:10 mistral vllm[811]: Compilation cache key {{hex32}}
`,
  ],
  [
    'spans of a trace',
    'logs/spans.jsonl',
    `
{"name":"chat mistral-small-latest","trace_id":"{{hex32}}","span_id":"{{hex:16}}","attributes":{"gen_ai.system":"mistral_ai","gen_ai.response.id":"{{hex32}}"}}
{"name":"tool search","trace_id":"{{hex32}}","span_id":"{{hex:16}}","attributes":{"key":"{{hex32}}"}}
`,
  ],
]);
