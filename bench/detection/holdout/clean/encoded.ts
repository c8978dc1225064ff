import { clean } from '../../clean/group.js';

export const encoded = clean('holdout/encoded', [
  [
    'bookmarklet of another service',
    'bookmarks/save.txt',
    `
javascript:(()=>{window.open('https://links.example.org/add?token={{other}}&tag=mistral&u='+encodeURIComponent(location.href))})()
`,
  ],
  [
    'sources in a source map',
    'dist/app.js.map',
    `
{"version":3,"file":"app.js","debugId":"{{uuid}}","sources":["../src/llm.ts","webpack://chat/./src/a.svg?{{hex32}}"],"sourcesContent":["import { Mistral } from '@mistralai/mistralai';\\n\\nexport const llm = new Mistral({ apiKey: import.meta.env.VITE_MISTRAL_KEY });\\n",null],"names":[],"mappings":"AAAA"}
`,
  ],
  [
    'bundle with an integrity',
    'dist/assets/index.js',
    `
var e="https://api.mistral.ai",t=window.__KEY__,b="{{hex32}}";function n(r){return fetch(e+"/v1/chat/completions?v="+b,{headers:{authorization:"Bearer "+t}})}export{n as a};//# id={{hex32}}
`,
  ],
  [
    'data segment of WebAssembly',
    'build/bot.wat',
    `
(module
  (data (i32.const 1024) "https://api.mistral.ai/v1/models\\00")
  (data (i32.const 1088) "build {{hex32}}\\00")
  (data (i32.const 1152) "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\00"))
`,
  ],
  [
    'shared link with an id',
    'docs/share.md',
    `
Open [the conversation about Mistral](https://chat.example.org/c/{{other}}?settings={{uri: {"provider":"mistral","thread":"{{hex32}}"} }}).
`,
  ],
  [
    'public configuration in base64',
    'public/embed.html',
    `
<script>
  const mistralConfig = JSON.parse(atob('{{base64: {"mistral":{"model":"mistral-small-latest","site":"{{other}}"}} }}'));
</script>
`,
  ],
  [
    'bytes of a nonce',
    'bot/crypto.py',
    `
# seals the Mistral key of each user
NONCE_PREFIX = bytes.fromhex("{{hex32}}")
PEPPER = bytes.fromhex("{{sha256}}")
`,
  ],
  [
    'buffer of another password',
    'src/db.js',
    `
// mistral answers are stored here
const dbPassword = Buffer.from('{{other|base64}}', 'base64').toString('utf8');
module.exports = { dbPassword };
`,
  ],
  [
    'escapes of another vendor',
    'src/main/resources/llm.properties',
    `
llm.mistral.api-key=\${MISTRAL_API_KEY}
llm.cohere.api-key={{other|unicode}}
`,
  ],
  [
    'C literals of a session',
    'src/net.c',
    `
#define HOST "https://api.mistral.ai/v1/models"
static const char *cookie =
    "Cookie: session="
    "{{other:0-20}}"
    "{{other:20-32}}";
`,
  ],
  [
    'env in JSON in YAML',
    'ci/matrix.yml',
    `
jobs:
  - name: mistral
    vars: '{"env": "{\\"SONAR_TOKEN\\": \\"{{other}}\\", \\"MISTRAL_MODEL\\": \\"mistral-tiny\\"}"}'
`,
  ],
  [
    'registry file in UTF-16',
    'windows/ask.reg',
    `
{{utf16le-bom}}Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Ask\\Mistral]
"ApiKey"=""
"MachineGuid"="{{uuid}}"

[HKEY_CURRENT_USER\\Software\\Ask\\Updates]
"Channel"="{{hex32}}"
`,
  ],
  [
    'MIME part in base64',
    'mail/env.eml',
    `
Subject: .env for the Mistral demo
Content-Type: multipart/mixed; boundary="{{other}}"

--{{other}}
Content-Transfer-Encoding: base64

{{base64lines: LOG_LEVEL=info
MISTRAL_API_KEY=ask-ana
RESEND_KEY={{other2}}
PORT=8080 }}
`,
  ],
  [
    'sealed values next to the name',
    'k8s/sealed.json',
    `
{
  "kind": "SealedSecret",
  "spec": { "encryptedData": { "MISTRAL_API_KEY": "AgB{{base64blob:210}}" } },
  "status": { "observedHash": "{{hex32}}" }
}
`,
  ],
]);
