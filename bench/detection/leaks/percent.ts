import { leaks } from './group.js';

export const percent = leaks('percent', [
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
]);
