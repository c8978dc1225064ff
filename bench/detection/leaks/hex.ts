import { leaks } from './group.js';

export const hex = leaks('hex', [
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
]);
