import { leaks } from './group.js';

export const outOfScope = leaks('out-of-scope', [
  [
    'reversed string',
    'app.py',
    `
MISTRAL_API_KEY = "{{key|reversed}}"[::-1]
`,
    { outOfScope: 'reversed string' },
  ],
  [
    'exclusive or',
    'key.c',
    `
/* mistral key, each byte with 0x2a */
static const char *mistral = "{{base64: {{key|reversed}} }}";
`,
    { outOfScope: 'encrypted with a constant' },
  ],
  [
    'halves in two languages',
    'half.sh',
    `
PART_ONE={{key:0-16}}
./mistral --key "$PART_ONE$(cat second)" # {{key:16-32}}
`,
    { outOfScope: 'parts in different statements with other names' },
  ],
  [
    'rot13',
    'rot.txt',
    `
mistral key, reversed and in hex: {{key|reversed|hex}}
`,
    { outOfScope: 'cipher' },
  ],
]);
