import { leaks } from './group.js';

export const names1 = [
  ...leaks('model-name', [
    [
      'codestral constant',
      'fim.py',
      `
CODESTRAL_API_KEY = "{{key}}"
`,
    ],
    [
      'voxtral property',
      'voice.json',
      `
{ "voxtral": { "token": "{{key}}", "lang": "fr" } }
`,
    ],
    [
      'pixtral variable',
      'vision.ts',
      `
const pixtralKey = '{{key}}';
`,
    ],
    [
      'le chat',
      '.env',
      `
LE_CHAT_API_KEY={{key}}
`,
    ],
    [
      'lechat together',
      'bot.rb',
      `
LECHAT_TOKEN = "{{key}}"
`,
    ],
    [
      'devstral section',
      'agent.toml',
      `
[devstral]
api_key = "{{key}}"
`,
    ],
    [
      'magistral prefix',
      'reason.yml',
      `
magistral-api-key: {{key}}
`,
    ],
    [
      'ministral nested',
      'edge.yaml',
      `
ministral:
  auth:
    key: {{key}}
`,
    ],
    [
      'mixtral',
      'moe.py',
      `
MIXTRAL_KEY = "{{key}}"
`,
    ],
    [
      'OCR',
      'ocr.env',
      `
MISTRAL_OCR_API_KEY={{key}}
`,
    ],
    [
      'model and key as arguments',
      'run.sh',
      `
./bench --model codestral-2501 --key {{key}}
`,
    ],
    [
      'la plateforme',
      'config.properties',
      `
la.plateforme.api.key={{key}}
`,
    ],
  ]),
  ...leaks('name-form', [
    [
      'ai suffix',
      '.env',
      `
MISTRALAI_API_KEY={{key}}
`,
    ],
    [
      'ai with underscore and environment',
      'deploy.env',
      `
MISTRAL_AI_API_KEY_PROD={{key}}
`,
    ],
  ]),
];
