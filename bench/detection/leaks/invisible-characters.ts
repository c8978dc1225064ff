import { leaks } from './group.js';

export const invisibleCharacters = leaks('invisible-characters', [
  [
    'zero-width space in the middle',
    '.env',
    `
MISTRAL_API_KEY={{key|zwsp:16}}
`,
  ],
  [
    'soft hyphens',
    'docs/keys.md',
    `
Mistral API key: {{key|shy:8}}
`,
  ],
  [
    'zero-width joiners',
    'app.py',
    `
client = Mistral(api_key="{{key|zwj:4}}")
`,
  ],
  [
    'word joiners',
    'config.json',
    `
{ "mistral": { "apiKey": "{{key|wj:11}}" } }
`,
  ],
  [
    'byte order mark in front',
    'paste.txt',
    `
mistral_key = {{key|bom:32}}
`,
  ],
  [
    'non-joiners after a paste',
    'notes.txt',
    `
Mistral: {{key|zwnj:20}}
`,
  ],
]);
