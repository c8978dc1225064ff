import { leaks } from './group.js';

export const namedInPairs = leaks('named-in-pairs', [
  [
    'key and host of one stem',
    'backup.json',
    `
{ "setup": { "oaiHost": "https://api.mistral.ai", "oaiKey": "{{key}}" } }
`,
  ],
  [
    'key and URL of one stem',
    'bot.env',
    `
SUMMARIZER_URL=https://api.mistral.ai/v1
SUMMARIZER_KEY={{key}}
`,
  ],
  [
    'two results',
    'key.go',
    `
package mistral

import "encoding/hex"

var apiKey, _ = hex.DecodeString("{{key|hex}}")
`,
  ],
  [
    'Turkish',
    'ayarlar.json',
    `
{ "saglayici": "mistral", "api_anahtari": "{{key}}" }
`,
  ],
  [
    'German compound',
    'einstellungen.yml',
    `
anbieter: mistral
zugangsschluessel: {{key}}
`,
  ],
  [
    'Polish',
    'ustawienia.ini',
    `
[mistral]
klucz_api = {{key}}
`,
  ],
  [
    'Russian in a message',
    'chat.txt',
    `
Дима: ключ от мистраля {{key}}
`,
  ],
]);
