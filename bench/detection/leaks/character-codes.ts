import { leaks } from './group.js';

export const characterCodes = leaks('character-codes', [
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
]);
