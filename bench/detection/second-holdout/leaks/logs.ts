import { texts } from '../texts.js';

export const logs = texts('second-holdout/logs', [
  [
    'request dump',
    'logs/debug.log',
    `
2025-05-27T11:33:22Z DEBUG httpcore.http11 send_request_headers.started request=<Request [b'POST']>
2025-05-27T11:33:22Z DEBUG http > POST https://api.mistral.ai/v1/chat/completions headers={'Authorization': 'Bearer {{key}}', 'Accept': '*/*'}
`,
  ],
  [
    'curl verbose',
    'trace.txt',
    `
* Connected to api.mistral.ai (104.18.25.1) port 443
> GET /v1/models HTTP/2
> Host: api.mistral.ai
> authorization: Bearer {{key}}
> user-agent: curl/8.5.0
< HTTP/2 200
`,
  ],
  [
    'env dump at start',
    'var/log/boot.log',
    `
[boot] environment:
[boot]   HOME=/root
[boot]   MISTRAL_API_KEY={{key}}
[boot]   TERM=xterm
`,
  ],
  [
    'json log line',
    'app.ndjson',
    `
{"level":20,"time":1748345602,"msg":"config loaded","config":{"mistral":{"apiKey":"{{key}}","timeout":3000}}}
`,
  ],
  [
    'python traceback with locals',
    'crash.txt',
    `
  File "/srv/bot/llm.py", line 22, in ask
    res = client.chat.complete(model=model, messages=messages)
          client  = <mistralai.sdk.Mistral object at 0x7f31>
          api_key = '{{key}}'
          model   = 'mistral-medium-latest'
`,
  ],
  [
    'php var_dump',
    'out.txt',
    `
object(Partitech\\PhpMistral\\Clients\\Mistral\\MistralClient)#3 (2) {
  ["apiKey":protected]=>
  string(32) "{{key}}"
}
`,
  ],
  [
    'kubectl describe',
    'support/pod.txt',
    `
    Environment:
      PORT:             8080
      MISTRAL_API_KEY:  {{key}}
    Mounts:
`,
  ],
  [
    'process list',
    'support/ps.txt',
    `
  PID TTY      STAT   TIME COMMAND
 4211 ?        Sl     0:03 /usr/bin/bot --mistral-key={{key}} --port 80
`,
  ],
]);
