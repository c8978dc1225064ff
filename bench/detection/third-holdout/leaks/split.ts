import { texts } from '../../second-holdout/texts.js';

export const split = texts('third-holdout/split', [
  [
    'python adjacency',
    'keys.py',
    `
MISTRAL_API_KEY = (
    "{{key:0-10}}"
    "{{key:10-21}}"
    "{{key:21-32}}"
)
`,
  ],
  [
    'js plus',
    'k.js',
    `
export const mistralKey = '{{key:0-8}}' + '{{key:8-16}}' + '{{key:16-24}}' + '{{key:24-32}}';
`,
  ],
  [
    'js join',
    'j.ts',
    `
export const MISTRAL_API_KEY = ['{{key:0-11}}', '{{key:11-22}}', '{{key:22-32}}'].join('');
`,
  ],
  [
    'php dots',
    'k.php',
    `
<?php
$mistralApiKey = "{{key:0-15}}" . "{{key:15-32}}";
`,
  ],
  [
    'lua dots',
    'k.lua',
    `
local mistral_key = "{{key:0-12}}" .. "{{key:12-32}}"
`,
  ],
  [
    'sql pipes',
    'k.sql',
    `
UPDATE cfg SET v = '{{key:0-16}}' || '{{key:16-32}}' WHERE k = 'mistral_api_key';
`,
  ],
  [
    'shell continuation',
    'k.sh',
    `
export MISTRAL_API_KEY={{key:0-16}}\\
{{key:16-32}}
`,
  ],
  [
    'shell adjacent quotes',
    'k2.sh',
    `
export MISTRAL_API_KEY="{{key:0-16}}"'{{key:16-32}}'
`,
  ],
  [
    'halves recombined',
    'halves.py',
    `
from mistralai import Mistral

_A = "{{key:0-16}}"
_B = "{{key:16-32}}"
client = Mistral(api_key=_A + _B)
`,
  ],
  [
    'char codes',
    'c.js',
    `
const MISTRAL_API_KEY = String.fromCharCode({{key|codes}});
`,
  ],
  [
    'byte array',
    'k.rs',
    `
/// The Mistral key, as bytes so that \`strings\` does not show it.
const MISTRAL_KEY: [u8; 32] = [{{key|hexcodes}}];
`,
  ],
  [
    'python bytes list',
    'b.py',
    `
mistral_api_key = bytes([{{key|codes}}]).decode()
`,
  ],
  [
    'char array',
    'K.java',
    `
class K { static final char[] MISTRAL_API_KEY = { {{key|chars}} }; }
`,
  ],
  [
    'vb concatenation',
    'k.bas',
    `
MISTRAL_KEY = "{{key:0-20}}" & _
    "{{key:20-32}}"
`,
  ],
]);
