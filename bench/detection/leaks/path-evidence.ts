import { leaks } from './group.js';

export const pathEvidence = leaks('path-evidence', [
  [
    'mistral.env',
    'mistral.env',
    `
API_KEY={{key}}
`,
  ],
  [
    'key file',
    'secrets/mistral.key',
    `
{{key}}`,
  ],
  [
    'docker secret',
    'docker/secrets/mistral_api_key',
    `
{{key}}
`,
  ],
  [
    'dotfile folder',
    '.mistral/credentials',
    `
[default]
key = {{key}}
`,
  ],
  [
    'module named after it',
    'src/providers/mistral.ts',
    `
export default { key: '{{key}}', priority: 2 };
`,
  ],
  [
    'codestral file',
    'keys/codestral.txt',
    `
{{key}}
`,
  ],
  [
    'value file of a chart',
    'env/mistral-values.yaml',
    `
auth:
  token: {{key}}
`,
  ],
  [
    'key in the file name',
    'backup/mistral-{{key}}.txt',
    `
see the name
`,
  ],
]);
