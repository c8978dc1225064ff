import { texts } from '../texts.js';

export const nonEnglish = texts('second-holdout/non-english', [
  [
    'French comment',
    'config.php',
    `
<?php
// clé d'API Mistral (ne pas commiter !)
$cle = '{{key}}';
`,
  ],
  [
    'German variable',
    'einstellungen.py',
    `
# Zugang zu Mistral
SCHLUESSEL = "{{key}}"
ADRESSE = "https://api.mistral.ai/v1"
`,
  ],
  [
    'Spanish yaml',
    'configuracion.yml',
    `
mistral:
  clave: {{key}}
  modelo: mistral-small-latest
`,
  ],
  [
    'Russian note',
    'заметки.md',
    `
Ключ Mistral: {{key}}
`,
  ],
  [
    'Japanese readme',
    'README.ja.md',
    `
## 設定

Mistral の API キーは \`{{key}}\` です。
`,
  ],
  [
    'Chinese config',
    '配置.json',
    `
{ "模型": "mistral-large-latest", "mistral密钥": "{{key}}" }
`,
  ],
  [
    'Portuguese chat',
    'conversa.txt',
    `
[27/05 11:33] Ana: qual é a chave da Mistral?
[27/05 11:34] Rui: {{key}}
`,
  ],
  [
    'Arabic',
    'ملاحظات.txt',
    `
مفتاح Mistral API هو {{key}}
`,
  ],
  [
    'Polish ini',
    'ustawienia.ini',
    `
[mistral]
klucz = {{key}}
model = mistral-tiny
`,
  ],
  [
    'Korean comment',
    'app/client.js',
    `
// 미스트랄 API 키
const MISTRAL_키 = "{{key}}";
`,
  ],
  [
    'Italian note',
    'appunti.md',
    `
La chiave di Mistral è **{{key}}**, usatela con parsimonia.
`,
  ],
]);
