import { leaks } from './group.js';

export const spellings = [
  ...leaks('misspelling', [
    [
      'mistal',
      '.env',
      `
MISTAL_API_KEY={{key}}
`,
    ],
    [
      'minstral',
      'config.py',
      `
MINSTRAL_API_KEY = "{{key}}"
`,
    ],
    [
      'mistrall',
      'app.js',
      `
const mistrallKey = '{{key}}';
`,
    ],
    [
      'apy',
      'keys.yml',
      `
mistral_apy_kay: {{key}}
`,
    ],
    [
      'mistrial',
      '.env.local',
      `
MISTRIAL_API_KEY={{key}}
`,
    ],
    [
      'mistral kye',
      'ask.sh',
      `
MISTRAL_KYE={{key}} ./ask
`,
    ],
  ]),
  ...leaks('foreign-name', [
    [
      'French',
      'config.py',
      `
CLE_API_MISTRAL = "{{key}}"
`,
    ],
    [
      'French with accent',
      'app.js',
      `
const cléMistral = '{{key}}';
`,
    ],
    [
      'Spanish',
      'config.php',
      `
$clave_mistral = '{{key}}';
`,
    ],
    [
      'German',
      'app.yml',
      `
mistral:
  schlüssel: {{key}}
`,
    ],
    [
      'Russian',
      'bot.py',
      `
# ключ Mistral
ключ = "{{key}}"
`,
    ],
    [
      'Chinese',
      'config.yaml',
      `
mistral:
  密钥: {{key}}
`,
    ],
    [
      'Japanese',
      'README.md',
      `
Mistral の API キー: {{key}}
`,
    ],
    [
      'Italian',
      'impostazioni.ini',
      `
[mistral]
chiave = {{key}}
`,
    ],
    [
      'Portuguese',
      'notas.txt',
      `
Chave da API da Mistral: {{key}}
`,
    ],
    [
      'Polish',
      'ustawienia.json',
      `
{ "mistral": { "klucz": "{{key}}" } }
`,
    ],
  ]),
];
