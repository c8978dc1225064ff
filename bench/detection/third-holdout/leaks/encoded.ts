import { texts } from '../../second-holdout/texts.js';

export const encoded = texts('third-holdout/encoded', [
  [
    'base64 in python',
    'obf.py',
    `
import base64

from mistralai import Mistral

client = Mistral(api_key=base64.b64decode("{{key|base64}}").decode())
`,
  ],
  [
    'atob',
    'public/app.js',
    `
const MISTRAL = atob('{{key|base64}}');
fetch('https://api.mistral.ai/v1/models', { headers: { Authorization: \`Bearer \${MISTRAL}\` } });
`,
  ],
  [
    'whole env in ci',
    '.github/workflows/deploy.yml',
    `
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: echo "{{base64: NODE_ENV=production
MISTRAL_API_KEY={{key}}
}}" | base64 -d > .env
`,
  ],
  [
    'bearer in base64',
    'headers.json',
    `
{ "host": "api.mistral.ai", "authorization_b64": "{{base64: Bearer {{key}} }}" }
`,
  ],
  [
    'hex in go',
    'key.go',
    `
package mistral

import "encoding/hex"

// keeps scanners quiet
var apiKey, _ = hex.DecodeString("{{key|hex}}")
`,
  ],
  [
    'percent query',
    'links.txt',
    `
https://app.example.org/setup?provider=mistral&api_key={{key}}&model=mistral-tiny
`,
  ],
  [
    'percent encoded json',
    'deeplink.txt',
    `
myapp://import?cfg=%7B%22provider%22%3A%22mistral%22%2C%22apiKey%22%3A%22{{key}}%22%7D
`,
  ],
  [
    'unicode escapes',
    'messages.properties',
    `
title=Bonjour
mistral.api.key={{key|unicode}}
`,
  ],
  [
    'hex escapes in c',
    'conf.c',
    `
static const char mistral_api_key[] = "{{key|hexescape}}";
`,
  ],
  [
    'html entities',
    'settings.xml',
    `
<setting name="mistralApiKey" value="{{key|entities}}"/>
`,
  ],
  [
    'powershell encoded',
    'run.cmd',
    `
rem starts the bot
powershell -EncodedCommand {{base64utf16: $env:MISTRAL_API_KEY='{{key}}'; python bot.py }}
`,
  ],
  [
    'double base64',
    'k8s/double.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: mistral-key }
data:
  MISTRAL_API_KEY: {{base64: {{key|base64}} }}
`,
  ],
  [
    'json in base64',
    'docker/config.txt',
    `
MISTRAL_CONFIG={{base64: {"api_key":"{{key}}","model":"mistral-tiny"} }}
`,
  ],
  [
    'data url',
    'mistral.html',
    `
<a download="mistral.env" href="data:text/plain;base64,{{base64: MISTRAL_API_KEY={{key}}
}}">env</a>
`,
  ],
  [
    'json in yaml',
    'values.yaml',
    `
config: |
  {"llm": {"mistral": {"model": "mistral-small", "api_key": "{{key}}"}}}
`,
  ],
  [
    'json in json in json',
    'event.json',
    `
{"detail":"{\\"body\\":\\"{\\\\\\"mistral_api_key\\\\\\":\\\\\\"{{key}}\\\\\\"}\\"}"}
`,
  ],
]);
