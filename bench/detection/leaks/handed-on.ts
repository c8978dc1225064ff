import { leaks } from './group.js';

export const handedOn = leaks('handed-on', [
  [
    'host in a constant',
    'smoke.js',
    `
const host = 'https://api.mistral.ai';
const k = '{{key}}';
const res = await fetch(host + '/v1/models', { headers: { Authorization: \`Bearer \${k}\` } });
`,
  ],
  [
    'host in a variable of the shell',
    'smoke.sh',
    `
HOST=api.mistral.ai
TOK={{key}}
MODEL=mistral-small-latest
curl -s "https://$HOST/v1/models/$MODEL" -H "Authorization: Bearer $TOK"
`,
  ],
  [
    'piped into a secret',
    'bootstrap.sh',
    `
printf '%s' {{key}} | docker secret create mistral_api_key -
`,
  ],
  [
    'second of two hosts and keys',
    'webui.env',
    `
OPENAI_API_BASE_URLS=https://api.openai.com/v1;https://api.mistral.ai/v1
OPENAI_API_KEYS=sk-x;{{key}}
`,
  ],
]);
