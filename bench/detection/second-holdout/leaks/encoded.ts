import { texts } from '../texts.js';

export const encoded = texts('second-holdout/encoded', [
  [
    'base64 of env in yaml',
    'ci/secrets.yaml',
    `
# base64 -d
env_b64: {{base64: NODE_ENV=production
MISTRAL_API_KEY={{key}}
 }}
`,
  ],
  [
    'base64 in decode call',
    'app.py',
    `
import base64
from mistralai import Mistral

client = Mistral(api_key=base64.b64decode("{{key|base64}}").decode())
`,
  ],
  [
    'atob',
    'src/main.js',
    `
const MISTRAL_KEY = atob('{{key|base64}}');
`,
  ],
  [
    'hex bytes',
    'key.py',
    `
MISTRAL_KEY = bytes.fromhex("{{key|hex}}").decode("ascii")
`,
  ],
  [
    'char codes',
    'src/k.js',
    `
// mistral
const mistralKey = String.fromCharCode({{key|codes}});
`,
  ],
  [
    'C array of chars',
    'firmware/secrets.h',
    `
static const char MISTRAL_API_KEY[] = { {{key|chars}}, '\\0' };
`,
  ],
  [
    'JSON in JSON',
    'lambda/event.json',
    `
{ "body": "{{json: {"provider":"mistral","apiKey":"{{key}}"} }}", "isBase64Encoded": false }
`,
  ],
  [
    'percent in a query',
    'bookmarks.html',
    `
<A HREF="https://tools.acme.org/play?provider=mistral&apikey={{key}}&model=mistral-small">play</A>
`,
  ],
  [
    'entities',
    'page.xml',
    `
<param name="mistral-api-key" value="{{key|xentities}}"/>
`,
  ],
  [
    'powershell utf-16 base64',
    'run.cmd',
    `
powershell -NoProfile -EncodedCommand {{base64utf16: $env:MISTRAL_API_KEY='{{key}}'; python bot.py }}
`,
  ],
  [
    'utf-16 registry export',
    'settings.reg',
    `
{{utf16le-bom}}Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Environment]
"MISTRAL_API_KEY"="{{key}}"
`,
  ],
  [
    'data uri',
    'index.html',
    `
<script src="data:text/javascript;base64,{{base64: window.MISTRAL_API_KEY = "{{key}}"; }}"></script>
`,
  ],
  [
    'basic auth header',
    'nginx.snippet',
    `
# bot:KEY for the mistral proxy
proxy_set_header X-Mistral-Authorization "Basic {{base64: mistral:{{key}} }}";
`,
  ],
  [
    'json unicode escapes',
    'conf.json',
    `
{ "mistral": { "api_key": "{{key|unicode}}" } }
`,
  ],
]);
