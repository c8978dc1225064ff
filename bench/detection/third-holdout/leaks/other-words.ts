import { texts } from '../../second-holdout/texts.js';

export const otherWords = texts('third-holdout/other-words', [
  [
    'french camel',
    'config.js',
    `
export default { cleApiMistral: '{{key}}', langue: 'fr' };
`,
  ],
  [
    'german',
    'einstellungen.py',
    `
MISTRAL_SCHLUESSEL = "{{key}}"
MODELL = "mistral-small-latest"
`,
  ],
  [
    'spanish',
    'ajustes.py',
    `
clave_mistral = '{{key}}'
modelo = 'open-mistral-7b'
`,
  ],
  [
    'polish comment',
    'klucz.sh',
    `
# klucz do Mistrala
KLUCZ={{key}}
curl -H "Authorization: Bearer $KLUCZ" https://api.mistral.ai/v1/models
`,
  ],
  [
    'chinese comment',
    'config.py',
    `
# Mistral 的 API 密钥
API_KEY = "{{key}}"
BASE_URL = "https://api.mistral.ai/v1"
`,
  ],
  [
    'turkish',
    'ayarlar.json',
    `
{ "saglayici": "mistral", "api_anahtari": "{{key}}" }
`,
  ],
  [
    'dutch',
    'instellingen.yaml',
    `
mistral:
  sleutel: {{key}}
`,
  ],
  [
    'italian',
    'impostazioni.toml',
    `
[mistral]
chiave_api = "{{key}}"
`,
  ],
  [
    'portuguese',
    'segredos.rb',
    `
CHAVE_MISTRAL = '{{key}}'
`,
  ],
  [
    'korean',
    'settings.ts',
    `
// 미스트랄(Mistral) API 키
export const API_KEY = '{{key}}';
`,
  ],
  [
    'hindi',
    'README.hi.md',
    `
Mistral की API कुंजी: \`{{key}}\`
`,
  ],
  [
    'le chat name',
    'bot.env',
    `
LECHAT_API_KEY={{key}}
`,
  ],
]);
