import { texts } from '../texts.js';

export const curlCommands = texts('second-holdout/curl-commands', [
  [
    'oauth2-bearer option',
    'docs/try.sh',
    `
curl https://api.mistral.ai/v1/chat/completions \\
  --oauth2-bearer {{key}} \\
  --json @request.json
`,
  ],
  [
    'variable three lines above',
    'smoke.sh',
    `
#!/bin/sh
HOST=api.mistral.ai
TOK={{key}}
MODEL=mistral-small-latest
curl -fsS "https://$HOST/v1/models/$MODEL" -H "Authorization: Bearer $TOK"
`,
  ],
  [
    'header file of curl',
    'mistral-headers.txt',
    `
Content-Type: application/json
Authorization: Bearer {{key}}
`,
  ],
  [
    'curl config file',
    'codestral.curlrc',
    `
url = "https://codestral.mistral.ai/v1/fim/completions"
header = "Authorization: Bearer {{key}}"
header = "Content-Type: application/json"
`,
  ],
  [
    'httpie',
    'notes/httpie.md',
    `
    http POST https://api.mistral.ai/v1/agents/completions \\
        Authorization:'Bearer {{key}}' agent_id=ag:abc messages:=@m.json
`,
  ],
  [
    'wget',
    'fetch.sh',
    `
wget -qO- --header="authorization: Bearer {{key}}" \\
     https://api.mistral.ai/v1/files
`,
  ],
  [
    'xh with auth type',
    'justtry.txt',
    `
xh -A bearer -a {{key}} get https://api.mistral.ai/v1/fine_tuning/jobs
`,
  ],
]);
