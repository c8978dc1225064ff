import { leaks } from './group.js';

export const brokenLiteral1 = leaks('broken-literal', [
  [
    'plus in JavaScript',
    'key.js',
    `
const MISTRAL_KEY = '{{key:0-16}}' + '{{key:16-32}}';
`,
  ],
  [
    'three parts over lines',
    'Key.java',
    `
String mistralApiKey = "{{key:0-10}}"
    + "{{key:10-20}}"
    + "{{key:20-32}}";
`,
  ],
  [
    'dot in PHP',
    'key.php',
    `
$mistralKey = '{{key:0-8}}' . '{{key:8-32}}';
`,
  ],
  [
    'two dots in Lua',
    'key.lua',
    `
local mistral_key = "{{key:0-20}}" .. "{{key:20-32}}"
`,
  ],
  [
    'bars in SQL',
    'key.sql',
    `
UPDATE settings SET value = '{{key:0-16}}' || '{{key:16-32}}' WHERE name = 'mistral_api_key';
`,
  ],
  [
    'adjacency in Python',
    'key.py',
    `
MISTRAL_API_KEY = (
    "{{key:0-16}}"
    "{{key:16-32}}"
)
`,
  ],
  [
    'adjacency in C',
    'key.h',
    `
#define MISTRAL_KEY "{{key:0-12}}" "{{key:12-32}}"
`,
  ],
  [
    'template literal',
    'key.ts',
    `
const apiKey = \`\${'{{key:0-16}}'}\${'{{key:16-32}}'}\`;
const client = new Mistral({ apiKey });
`,
  ],
  [
    'named halves joined',
    'parts.py',
    `
MISTRAL_KEY_A = "{{key:0-16}}"
MISTRAL_KEY_B = "{{key:16-32}}"
MISTRAL_API_KEY = MISTRAL_KEY_A + MISTRAL_KEY_B
`,
  ],
  [
    'join of an array',
    'key.mjs',
    `
export const mistralKey = ['{{key:0-8}}', '{{key:8-16}}', '{{key:16-24}}', '{{key:24-32}}'].join('');
`,
  ],
  [
    'join of a list in Python',
    'key2.py',
    `
client = Mistral(api_key="".join(["{{key:0-11}}", "{{key:11-22}}", "{{key:22-32}}"]))
`,
  ],
]);
