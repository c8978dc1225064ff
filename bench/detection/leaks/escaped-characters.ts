import { leaks } from './group.js';

export const escapedCharacters = leaks('escaped-characters', [
  [
    'unicode escapes',
    'config.json',
    `
{ "mistralApiKey": "{{key|unicode}}" }
`,
  ],
  [
    'hex escapes',
    'app.js',
    `
const MISTRAL_KEY = "{{key|hexescape}}";
`,
  ],
  [
    'code points with braces',
    'app.mjs',
    `
const mistralKey = '{{key|codepoint}}';
`,
  ],
  [
    'octal',
    'run.sh',
    `
export MISTRAL_API_KEY=$(printf '{{key|octal}}')
`,
  ],
  [
    'decimal entities',
    'settings.xml',
    `
<mistral><apiKey>{{key|entities}}</apiKey></mistral>
`,
  ],
  [
    'hex entities',
    'page.html',
    `
<input name="mistral_key" value="{{key|xentities}}">
`,
  ],
  [
    'partly escaped',
    'obfuscated.js',
    `
var _0x1a = { mistralApiKey: '{{key:0-10}}{{key:10-16|hexescape}}{{key:16-32}}' };
`,
  ],
  [
    'C string of hex escapes',
    'key.h',
    `
static const char *mistral_api_key = "{{key|hexescape}}";
`,
  ],
]);
