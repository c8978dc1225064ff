import { leaks } from './group.js';

export const textEncoding = [
  ...leaks('text-encoding', [
    [
      'UTF-16 little endian with a mark',
      'env.ps1',
      `
{{utf16le-bom}}$env:MISTRAL_API_KEY = "{{key}}"
`,
    ],
    [
      'UTF-16 little endian without a mark',
      'secrets.txt',
      `
{{utf16le}}MISTRAL_API_KEY={{key}}
PORT=80
`,
    ],
    [
      'UTF-16 big endian with a mark',
      'Localizable.strings',
      `
{{utf16be-bom}}"mistral_api_key" = "{{key}}";
"title" = "Ask";
`,
    ],
    [
      'UTF-16 big endian without a mark',
      'config.txt',
      `
{{utf16be}}[mistral]
key={{key}}
`,
    ],
    [
      'UTF-32 little endian with a mark',
      'keys.txt',
      `
{{utf32le-bom}}mistral: {{key}}
`,
    ],
    [
      'UTF-32 big endian without a mark',
      'env.txt',
      `
{{utf32be}}MISTRAL_API_KEY={{key}}
`,
    ],
    [
      'UTF-8 with a mark',
      '.env',
      `
{{utf8-bom}}MISTRAL_API_KEY={{key}}
`,
    ],
    [
      'Latin-1 beside',
      'config.php',
      `
{{latin1}}<?php
// clé privée de l'équipe, à ne pas partager
$mistral_api_key = "{{key}}";
`,
    ],
    [
      'carriage returns only',
      'old.txt',
      `
{{cr}}# keys
MISTRAL_API_KEY={{key}}
OPENAI_API_KEY=
`,
    ],
    [
      'Windows line ends',
      '.env',
      `
{{crlf}}PORT=80
MISTRAL_API_KEY={{key}}
DEBUG=1
`,
    ],
  ]),
  ...leaks('invisible-characters', [
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
  ]),
];
