import { leaks } from './group.js';

export const misspelling = leaks('misspelling', [
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
]);
