import { leaks } from './group.js';

export const evidence = [
  ...leaks('path-evidence', [
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
  ]),
  ...leaks('repository-evidence', [
    [
      'generic variable with the SDK in package.json',
      '.env',
      `
PORT=3000
LLM_API_KEY={{key}}
`,
      {
        repository: {
          'package.json':
            '{ "name": "ask", "dependencies": { "@mistralai/mistralai": "^1.5.0", "express": "^5.0.0" } }\n',
        },
      },
    ],
    [
      'generic setting with the SDK in requirements',
      'config.py',
      `
API_KEY = "{{key}}"
MAX_TOKENS = 512
`,
      { repository: { 'requirements.txt': 'mistralai==1.5.0\nfastapi\n' } },
    ],
    [
      'AI SDK in a manifest',
      'src/keys.ts',
      `
export const apiKey = '{{key}}';
`,
      {
        repository: {
          'package.json':
            '{ "name": "web", "dependencies": { "@ai-sdk/mistral": "^2.0.0", "ai": "^5.0.0" } }\n',
        },
      },
    ],
    [
      'pyproject',
      'app/settings.py',
      `
class Settings:
    api_key = "{{key}}"
`,
      {
        repository: {
          'pyproject.toml':
            '[project]\nname = "ask"\ndependencies = ["langchain-mistralai>=0.2"]\n',
        },
      },
    ],
  ]),
  ...leaks('out-of-scope', [
    [
      'reversed string',
      'app.py',
      `
MISTRAL_API_KEY = "{{key|reversed}}"[::-1]
`,
      { outOfScope: 'reversed string' },
    ],
    [
      'reversed within base64',
      'key.c',
      `
/* mistral key: undo base64, then turn it round */
static const char *mistral = "{{base64: {{key|reversed}} }}";
`,
      { outOfScope: 'reversed string' },
    ],
    [
      'reversed within hex',
      'key.txt',
      `
mistral key, reversed and in hex: {{key|reversed|hex}}
`,
      { outOfScope: 'reversed string' },
    ],
    [
      'reversed and split in JavaScript',
      'key.js',
      `
const mistralKey = '{{key|reversed}}'.split('').reverse().join('');
`,
      { outOfScope: 'reversed string' },
    ],
    [
      'halves with other names in another file',
      'half.sh',
      `
PART_ONE={{key:0-16}}
./mistral --key "$PART_ONE$(cat second)" # {{key:16-32}}
`,
      { outOfScope: 'parts that nothing joins' },
    ],
    [
      'every second character',
      'zip.py',
      `
EVEN = "{{key:0-1}}{{key:2-3}}{{key:4-5}}{{key:6-7}}{{key:8-9}}{{key:10-11}}{{key:12-13}}{{key:14-15}}"
MISTRAL_KEY = weave(EVEN, odd())
`,
      { outOfScope: 'interleaved' },
    ],
  ]),
];
