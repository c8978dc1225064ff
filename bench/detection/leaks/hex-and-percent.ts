import { leaks } from './group.js';

export const hexAndPercent = [
  ...leaks('url', [
    [
      'query of a proxy',
      'embed.html',
      `
<iframe src="https://chat.example.org/?provider=mistral&apiKey={{key}}&lang=fr"></iframe>
`,
    ],
    [
      'user info',
      'proxy.txt',
      `
https://apikey:{{key}}@api.mistral.ai/v1/models
`,
    ],
    [
      'query with the vendor in the name',
      'config.js',
      `
const url = 'https://proxy.example.org/v1/chat?mistral_api_key={{key}}&stream=true';
`,
    ],
    [
      'fragment',
      'README.md',
      `
Open https://app.example.org/settings#mistralKey={{key}} once.
`,
    ],
    [
      'percent around',
      'links.txt',
      `
https://login.example.org/?next=%2Fset%3Fmistral_key%3D{{key}}%26x%3D1
`,
    ],
    [
      'connection string',
      '.env.docker',
      `
LLM_DSN=mistral://{{key}}@default?model=mistral-large-latest
`,
    ],
    [
      'symfony-like DSN',
      'config/packages/ai.yaml',
      `
ai:
  platform: 'mistral+https://token:{{key}}@api.mistral.ai/v1'
`,
    ],
  ]),
  ...leaks('hex', [
    [
      'of the key',
      'config.ini',
      `
[mistral]
api_key_hex = {{key|hex}}
`,
    ],
    [
      'fromhex',
      'key.py',
      `
MISTRAL_API_KEY = bytes.fromhex("{{key|hex}}").decode()
`,
    ],
    [
      'upper case',
      'k.js',
      `
const mistralKey = Buffer.from('{{key|HEX}}', 'hex').toString();
`,
    ],
    [
      'of an assignment',
      'env.hex.txt',
      `
mistral env: {{hex: MISTRAL_API_KEY={{key}} }}
`,
    ],
    [
      'shell xxd',
      'run.sh',
      `
export MISTRAL_API_KEY=$(echo {{key|hex}} | xxd -r -p)
`,
    ],
  ]),
  ...leaks('percent', [
    [
      'every character',
      'callback.txt',
      `
https://app.example.org/set?mistral_api_key={{key|percent}}&lang=en
`,
    ],
    [
      'whole assignment',
      'share.md',
      `
[config](https://app.example.org/#{{uri: MISTRAL_API_KEY="{{key}}"&model=mistral-small-latest }})
`,
    ],
    [
      'form body',
      'fixtures/post.txt',
      `
provider=mistral&model=mistral-tiny&api_key={{key}}&prompt=hello%20world
`,
    ],
    [
      'JSON in a query',
      'state.url',
      `
https://app.example.org/?state={{uri: {"provider":"mistral","apiKey":"{{key}}"} }}
`,
    ],
    [
      'twice',
      'redirect.log',
      `
GET /login?next={{uri: /settings?mistral_key={{uri: "{{key}}" }}&x=1 }} 302
`,
    ],
  ]),
];
