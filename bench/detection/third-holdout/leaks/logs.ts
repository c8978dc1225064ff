import { texts } from '../../second-holdout/texts.js';

export const logs = texts('third-holdout/logs', [
  [
    'debug headers',
    'logs/app.log',
    `
2024-05-02 11:20:01,120 DEBUG httpx: HTTP Request: POST https://api.mistral.ai/v1/chat/completions headers={'authorization': 'Bearer {{key}}', 'accept': 'application/json'}
`,
  ],
  [
    'curl verbose',
    'debug.txt',
    `
* Connected to api.mistral.ai (104.18.0.1) port 443
> POST /v1/chat/completions HTTP/2
> Host: api.mistral.ai
> authorization: Bearer {{key}}
> content-type: application/json
>
< HTTP/2 401
`,
  ],
  [
    'startup banner',
    'boot.log',
    `
[boot] config loaded {"port":3000,"mistralApiKey":"{{key}}","db":"sqlite"}
[boot] listening
`,
  ],
  [
    'systemd journal',
    'journal.txt',
    `
Jun 03 09:11:02 nas bot[812]: environ({'HOME': '/root', 'MISTRAL_API_KEY': '{{key}}', 'LANG': 'C.UTF-8'})
`,
  ],
  [
    'printenv',
    'support/env.txt',
    `
HOSTNAME=web-7c9
LLM_PROVIDER=mistral
MISTRAL_API_KEY={{key}}
PWD=/app
`,
  ],
  [
    'set -x',
    'build.log',
    `
+ pip install -q mistralai
+ export MISTRAL_API_KEY={{key}}
+ MISTRAL_API_KEY={{key}}
+ python eval.py
`,
  ],
  [
    'dotnet exception',
    'error.log',
    `
System.InvalidOperationException: Mistral rejected key '{{key}}' (401 Unauthorized)
   at Bot.Llm.Client.SendAsync(HttpRequestMessage request)
`,
  ],
  [
    'json log escaped',
    'gcp-log.json',
    `
{"severity":"INFO","message":"env: {\\"MISTRAL_API_KEY\\":\\"{{key}}\\",\\"PORT\\":\\"8080\\"}"}
`,
  ],
  [
    'mitmproxy flow',
    'flow.txt',
    `
POST https://codestral.mistral.ai/v1/fim/completions
    Host:           codestral.mistral.ai
    Authorization:  Bearer {{key}}
    User-Agent:     continue/0.8
 << 200 OK 412b
`,
  ],
  [
    'sentry breadcrumb',
    'event.json',
    `
{"request":{"url":"https://api.mistral.ai/v1/agents/completions","headers":[["Authorization","Bearer {{key}}"],["Accept","*/*"]]},"level":"error"}
`,
  ],
]);
