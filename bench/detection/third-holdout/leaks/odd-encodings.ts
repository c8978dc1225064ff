import { texts } from '../../second-holdout/texts.js';

export const oddEncodings = texts('third-holdout/odd-encodings', [
  [
    'utf16 little from powershell',
    'mistral.env',
    `
{{utf16le-bom}}MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'utf16 little without mark',
    'env.txt',
    `
{{utf16le}}LOG=1
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'utf16 big',
    'config.ini',
    `
{{utf16be-bom}}[mistral]
api_key={{key}}
`,
  ],
  [
    'utf8 mark first line',
    '.env',
    `
{{utf8-bom}}MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'latin1 comment',
    'conf.ini',
    `
{{latin1}}; clé créée par André
[mistral]
cle={{key}}
`,
  ],
  [
    'old mac line ends',
    'notes.txt',
    `
{{cr}}Mistral
key: {{key}}
done
`,
  ],
  [
    'zero width pasted',
    'wiki.md',
    `
Mistral API key: {{key|zwsp:16}}
`,
  ],
  [
    'soft hyphen',
    'handbook.html',
    `
<p>Mistral API key: <code>{{key|shy:8}}</code></p>
`,
  ],
  [
    'utf16 registry',
    'export.reg',
    `
{{utf16le-bom}}Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Bot]
"MistralApiKey"="{{key}}"
"Lang"="fr"
`,
  ],
  [
    'utf32',
    'dump.txt',
    `
{{utf32le-bom}}MISTRAL_API_KEY={{key}}
`,
  ],
]);
