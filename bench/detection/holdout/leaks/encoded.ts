import { leaks } from '../../leaks/group.js';

export const encoded = leaks('holdout/encoded', [
  [
    'bookmarklet',
    'bookmarks/summary.txt',
    `
javascript:(async()=>{const%20r=await%20fetch('https://api.mistral.ai/v1/chat/completions',{method:'POST',headers:{Authorization:'Bearer%20{{key}}'}});alert(await%20r.text())})()
`,
  ],
  [
    'sources in a source map',
    'dist/app.js.map',
    `
{"version":3,"file":"app.js","sources":["../src/llm.ts"],"sourcesContent":["import { Mistral } from '@mistralai/mistralai';\\n\\nexport const llm = new Mistral({\\n  apiKey: '{{key}}',\\n});\\n"],"names":[],"mappings":"AAAA"}
`,
  ],
  [
    'bundle with short names',
    'dist/assets/index.js',
    `
var e="https://api.mistral.ai",t="{{key}}";function n(r){return fetch(e+"/v1/chat/completions",{method:"POST",headers:{authorization:"Bearer "+t},body:JSON.stringify(r)})}export{n as a};
`,
  ],
  [
    'data segment of WebAssembly',
    'build/bot.wat',
    `
(module
  (memory (export "memory") 1)
  (data (i32.const 1024) "https://api.mistral.ai/v1/models\\00")
  (data (i32.const 1088) "Bearer {{key}}\\00"))
`,
  ],
  [
    'shared link with a config',
    'docs/share.md',
    `
Open [my set-up](https://chat.example.org/#/?settings={{uri: {"provider":"mistral","key":"{{key}}"} }}).
`,
  ],
  [
    'configuration in base64',
    'public/embed.html',
    `
<script>
  // {"mistral": {"key": …}}
  const mistralConfig = JSON.parse(atob('{{base64: {"mistral":{"key":"{{key}}"}} }}'));
</script>
`,
  ],
  [
    'bytes from hex',
    'bot/key.py',
    `
MISTRAL_API_KEY = bytes.fromhex("{{key|hex}}").decode()
`,
  ],
  [
    'buffer of base64',
    'src/key.js',
    `
const mistralKey = Buffer.from('{{key|base64}}', 'base64').toString('utf8');
module.exports = { mistralKey };
`,
  ],
  [
    'escapes in properties',
    'src/main/resources/llm.properties',
    `
llm.mistral.api-key={{key|unicode}}
llm.mistral.model=mistral-small-latest
`,
  ],
  [
    'joined in SQL',
    'dump/obfuscated.sql',
    `
UPDATE settings SET value = '{{key:0-8}}' || '{{key:8-32}}' WHERE name = 'mistral_api_key';
`,
  ],
  [
    'C literals side by side',
    'src/net.c',
    `
#include <curl/curl.h>
#define HOST "https://api.mistral.ai/v1/models"
static const char *auth =
    "Authorization: Bearer "
    "{{key:0-20}}"
    "{{key:20-32}}";
`,
  ],
  [
    'joined in Lua',
    'addon/core.lua',
    `
local parts = { "{{key:0-11}}", "{{key:11-22}}", "{{key:22-32}}" }
local MISTRAL_KEY = table.concat(parts)
`,
  ],
  [
    'quotes side by side in a shell',
    'bin/ask.sh',
    `
#!/bin/sh
MISTRAL_API_KEY="{{key:0-16}}""{{key:16-32}}"
export MISTRAL_API_KEY
exec chat "$@"
`,
  ],
  [
    'env in JSON in YAML',
    'ci/matrix.yml',
    `
jobs:
  - name: live
    vars: '{"env": "{\\"MISTRAL_API_KEY\\": \\"{{key}}\\"}"}'
`,
  ],
  [
    'registry file in UTF-16',
    'windows/ask.reg',
    `
{{utf16le-bom}}Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Ask\\Mistral]
"ApiKey"="{{key}}"
"Model"="mistral-small-latest"
`,
  ],
  [
    'profile with encoded data',
    'profiles/env.mobileconfig',
    `
<dict>
  <key>PayloadIdentifier</key><string>org.example.mistral</string>
  <key>MistralKeyData</key>
  <data>{{key|base64}}</data>
</dict>
`,
  ],
  [
    'entities in a feed',
    'feed/config.xml',
    `
<option name="mistral-api-key" value="{{key|xentities}}"/>
`,
  ],
  [
    'zero-width in a chat',
    'notes/shared.md',
    `
The Mistral API key is \`{{key|zwsp:8}}\` — copy it without the backticks.
`,
  ],
  [
    'MIME part in base64',
    'mail/env.eml',
    `
Subject: .env
Content-Type: text/plain; name=".env"
Content-Transfer-Encoding: base64

{{base64lines: LOG_LEVEL=info
MISTRAL_API_KEY={{key}}
MISTRAL_MODEL=mistral-small-latest
PORT=8080 }}
`,
  ],
]);
