import { texts } from '../texts.js';

export const paths = texts('second-holdout/paths', [
  [
    'key as file name',
    'secrets/mistral/{{key}}.txt',
    `
production
`,
  ],
  [
    'name with equals',
    'dumps/MISTRAL_API_KEY={{key}}',
    `
empty
`,
  ],
  [
    'key after words',
    'backup/mistral_api_key_{{key}}.bak',
    `
.
`,
  ],
  [
    'file that holds only the key',
    'secrets/mistral_api_key',
    `
{{key}}
`,
  ],
  [
    'dot key file',
    '.mistral_key',
    `
{{key}}
`,
  ],
  [
    'run secrets',
    'docker/secrets/mistral-token.txt',
    `
{{key}}
`,
  ],
  [
    'pass store',
    'password-store/ai/mistral/api-key.plain',
    `
{{key}}
`,
  ],
  [
    'llm keys file',
    '.config/io.datasette.llm/keys.json',
    `
{ "// Note": "This file stores secret API credentials. Do not share!", "mistral": "{{key}}" }
`,
  ],
]);
