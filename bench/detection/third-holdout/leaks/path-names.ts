import { texts } from '../../second-holdout/texts.js';

export const pathNames = texts('third-holdout/path-names', [
  [
    'key file',
    'secrets/mistral.key',
    `
{{key}}
`,
  ],
  [
    'run secret',
    'run/secrets/mistral_api_key',
    `
{{key}}
`,
  ],
  [
    'txt note',
    'mistral_api_key.txt',
    `
{{key}}
`,
  ],
  [
    'dot file',
    '.mistral/api_key',
    `
{{key}}
`,
  ],
  [
    'config dir',
    'home/.config/mistral/credentials',
    `
[default]
api_key = {{key}}
`,
  ],
  [
    'pass store plain',
    'password-store/mistral/api-key.txt',
    `
{{key}}
owner: team
`,
  ],
  [
    'vault file json',
    'vault/mistral/prod.json',
    `
{ "api_key": "{{key}}" }
`,
  ],
  [
    'key in a name',
    'mistral-api-key-{{key}}.txt',
    `
see the name
`,
  ],
  [
    'env dir',
    'envdir/MISTRAL_API_KEY',
    `
{{key}}
`,
  ],
  [
    'vibe env',
    '.vibe/.env',
    `
MISTRAL_API_KEY={{key}}
`,
  ],
]);
