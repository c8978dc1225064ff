import { leaks } from './group.js';

export const boundary = leaks('boundary', [
  [
    'newline escape before',
    'prompt.json',
    `
{ "text": "my mistral key is:\\n{{key}}\\nkeep it" }
`,
  ],
  [
    'percent quote',
    'q.txt',
    `
https://app.example.org/?q=mistral_api_key%3D%22{{key}}%22
`,
  ],
  [
    'entity quote',
    'page.html',
    `
<div data-config="{&quot;mistralKey&quot;:&quot;{{key}}&quot;}"></div>
`,
  ],
  [
    'escaped quote',
    'run.sh',
    `
sh -c "MISTRAL_API_KEY=\\"{{key}}\\" python app.py"
`,
  ],
  [
    'tab escape',
    'rows.go',
    `
row := "mistral\\t{{key}}\\tactive"
`,
  ],
  [
    'underscore before',
    'names.txt',
    `
mistral_key_{{key}}
`,
  ],
  [
    'sign at both ends',
    'matrix.txt',
    `
a=1&mistral_key={{key}}=
`,
  ],
  [
    'full stop after',
    'mail.txt',
    `
The Mistral API key is {{key}}.
`,
  ],
  [
    'angle brackets',
    'setup.md',
    `
Your Mistral key: <{{key}}>
`,
  ],
  [
    'unicode quotes',
    'notes.md',
    `
mistral api key “{{key}}”
`,
  ],
  [
    'Chinese punctuation',
    'readme_zh.md',
    `
Mistral 密钥：{{key}}。
`,
  ],
  [
    'carriage return escape',
    'raw.py',
    `
req = b"GET /v1/models HTTP/1.1\\r\\nHost: api.mistral.ai\\r\\nAuthorization: Bearer {{key}}\\r\\n\\r\\n"
`,
  ],
  [
    'colour codes',
    'term.log',
    `
\x1b[32mMISTRAL_API_KEY\x1b[0m=\x1b[1m{{key}}\x1b[0m
`,
  ],
  [
    'semicolon and brace',
    'style.js',
    `
({mistralKey:"{{key}}"});
`,
  ],
]);
