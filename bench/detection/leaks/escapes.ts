import { leaks } from './group.js';

export const escapes = [
  ...leaks('escaped-characters', [
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
  ]),
  ...leaks('character-codes', [
    [
      'fromCharCode',
      'app.js',
      `
const mistralKey = String.fromCharCode({{key|codes}});
`,
    ],
    [
      'Python chr',
      'key.py',
      `
MISTRAL_API_KEY = "".join(chr(c) for c in [{{key|codes}}])
`,
    ],
    [
      'Rust bytes',
      'src/key.rs',
      `
const MISTRAL_KEY: [u8; 32] = [{{key|hexcodes}}];
`,
    ],
    [
      'Go byte slice',
      'key.go',
      `
var mistralKey = string([]byte{ {{key|codes}} })
`,
    ],
    [
      'C array',
      'key.c',
      `
/* mistral */
unsigned char mistral_key[32] = { {{key|hexcodes}} };
`,
    ],
    [
      'array of characters',
      'Key.java',
      `
private static final char[] MISTRAL_KEY = { {{key|chars}} };
`,
    ],
    [
      'bytes literal of Python',
      'secret.py',
      `
mistral_key = bytes([{{key|hexcodes}}]).decode("ascii")
`,
    ],
  ]),
];
