import { leaks } from '../../leaks/group.js';

export const logsAndCaptures2 = leaks('holdout/logs-and-captures', [
  [
    'process list',
    'support/ps.txt',
    `
USER   PID %CPU COMMAND
root     1  0.0 /sbin/init
chat  2214  3.1 /usr/bin/python3 -m litellm --model mistral/mistral-small --api_key {{key}} --port 4000
`,
  ],
  [
    'environment of a process',
    'support/environ.txt',
    `
PWD=/srv/chat LANG=C MISTRAL_API_KEY={{key}} SHLVL=1 HOME=/root _=/usr/bin/env
`,
  ],
  [
    'phpinfo page',
    'support/phpinfo.html',
    `
<h2>Environment</h2>
<table>
<tr><td class="e">HOSTNAME </td><td class="v">web-1 </td></tr>
<tr><td class="e">MISTRAL_API_KEY </td><td class="v">{{key}} </td></tr>
<tr><td class="e">PHP_VERSION </td><td class="v">8.3.6 </td></tr>
</table>
`,
  ],
  [
    'packet dump',
    'captures/tcp.txt',
    `
09:14:02.118801 IP 10.0.0.4.51122 > 10.0.0.9.8080: Flags [P.], length 211: HTTP: POST /v1/chat/completions HTTP/1.1
E...}.@.@.......
...P..POST /v1/chat/completions HTTP/1.1
Host: api.mistral.ai
Authorization: Bearer {{key}}
`,
  ],
  [
    'flow of mitmproxy',
    'captures/flows.txt',
    `
127.0.0.1:50412: POST https://codestral.mistral.ai/v1/fim/completions
    authorization: Bearer {{key}}
    content-type: application/json
 << 200 OK 1.4k
`,
  ],
  [
    'HAR post of a form',
    'captures/settings.har',
    `
{
  "log": { "entries": [{ "request": {
    "method": "POST",
    "url": "https://chat.example.org/api/settings/mistral",
    "postData": { "mimeType": "application/x-www-form-urlencoded", "text": "provider=mistral&apiKey={{key}}&save=1" }
  } }] }
}
`,
  ],
  [
    'strace of a write',
    'captures/strace.log',
    `
connect(7, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.9")}, 16) = 0
sendto(7, "GET /v1/models HTTP/1.1\\r\\nHost: api.mistral.ai\\r\\nAuthorization: Bearer {{key}}\\r\\n\\r\\n", 121, 0, NULL, 0) = 121
`,
  ],
  [
    'zsh history with times',
    '.zsh_history',
    `
: 1731402814:0;cd ~/src/chat
: 1731402841:2;export MISTRAL_API_KEY={{key}}
: 1731402850:0;uv run chat.py
`,
  ],
  [
    'Rails parameters',
    'log/development.log',
    `
Started PATCH "/admin/integrations/mistral" for 127.0.0.1
Processing by Admin::IntegrationsController#update as TURBO_STREAM
  Parameters: {"integration"=>{"provider"=>"mistral", "credential"=>"{{key}}", "enabled"=>"1"}, "commit"=>"Save"}
Completed 200 OK in 31ms
`,
  ],
  [
    'node inspection of a client',
    'logs/inspect.txt',
    `
Mistral {
  _baseURL: URL { href: 'https://api.mistral.ai/', protocol: 'https:' },
  _options: { apiKey: '{{key}}', timeoutMs: 30000 },
  _client: HTTPClient { requestHooks: [], responseHooks: [] }
}
`,
  ],
]);
