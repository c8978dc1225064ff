import { leaks } from './group.js';

export const url = leaks('url', [
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
]);
