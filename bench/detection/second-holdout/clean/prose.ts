import { texts } from '../texts.js';

export const prose = texts('second-holdout/prose', [
  [
    'length explained',
    'docs/keys.md',
    `
A Mistral key has 32 letters and digits, as \`Ab1…\`, and no prefix.
`,
  ],
  [
    'company news',
    'blog.md',
    `
Mistral AI, founded in Paris in 2023, published Codestral. (Article {{hex32}})
`,
  ],
  [
    'error message',
    'errors.json',
    `
{ "mistral": "Unauthorized: the API key is wrong or missing", "ref": "{{hex32}}" }
`,
  ],
  [
    'changelog',
    'CHANGELOG.md',
    `
- mistral: read the key from \`MISTRAL_API_KEY\` (commit {{sha1}})
- assets: {{hex32}}
`,
  ],
  [
    'citation',
    'refs.bib',
    `
@article{jiang2023mistral, title={Mistral 7B}, eprint={2310.06825}, hash={{{hex32}}} }
`,
  ],
  [
    'licence key of another tool',
    'LICENSE.txt',
    `
Licensed to Mistral Yachting Ltd., key {{alnum32}}
`,
  ],
  [
    'how to revoke',
    'SECURITY.md',
    `
Revoke a leaked Mistral key at https://console.mistral.ai/api-keys. PGP: {{HEX:40}}
`,
  ],
  [
    'issue template',
    'ISSUE.md',
    `
Model: mistral-small. Request id (from the response): {{hex32}}
`,
  ],
]);
