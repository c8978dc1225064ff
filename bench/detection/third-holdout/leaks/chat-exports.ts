import { texts } from '../../second-holdout/texts.js';

export const chatExports = texts('third-holdout/chat-exports', [
  [
    'slack export',
    'export/dev-ai/2024-05-21.json',
    `
[
  {
    "type": "message",
    "user": "U02ABCDEF",
    "text": "is the mistral key from last week still good?",
    "ts": "1716282223.000100"
  },
  {
    "type": "message",
    "user": "U03GHIJKL",
    "text": "new one: \`{{key}}\` pls don't share",
    "ts": "1716282260.000200"
  }
]
`,
  ],
  [
    'discord text',
    'logs/discord-general.txt',
    `
[12/03/2024 20:14] kev: yo can I borrow ur mistral api key for the hackathon
[12/03/2024 20:15] Lu: sure
[12/03/2024 20:15] Lu: {{key}}
[12/03/2024 20:15] kev: tyyy
`,
  ],
  [
    'whatsapp german',
    'WhatsApp Chat mit Projektgruppe.txt',
    `
03.06.24, 14:02 - Jonas: Hat jemand den Schlüssel für Mistral?
03.06.24, 14:05 - Mia: Ja, hier ist der API-Key: {{key}}
03.06.24, 14:05 - Jonas: danke dir!
`,
  ],
  [
    'teams html',
    'export/thread.html',
    `
<div class="msg"><span class="from">Paulo Dias</span><p>Chave da API da Mistral (conta da equipe): <code>{{key}}</code></p></div>
<div class="msg"><span class="from">Rita</span><p>obrigada</p></div>
`,
  ],
  [
    'assistant transcript',
    'conversations/2024-11-02.md',
    `
**User:** here's my code, why do I get 401?

\`\`\`python
from mistralai import Mistral
c = Mistral(api_key="{{key}}")
c.chat.complete(model="mistral-tiny", messages=[])
\`\`\`

**Assistant:** A 401 means that the key was not accepted…
`,
  ],
  [
    'telegram json',
    'result.json',
    `
{
 "name": "AI dev",
 "type": "private_group",
 "messages": [
  {"id": 881, "from": "Олег", "text": "ключ от мистраля скинь"},
  {"id": 882, "from": "Дима", "text": [{"type": "plain", "text": "Mistral API: "}, {"type": "code", "text": "{{key}}"}]}
 ]
}
`,
  ],
  [
    'claude code jsonl',
    '.claude/session.jsonl',
    `
{"type":"user","message":{"role":"user","content":"put this in the .env: MISTRAL_API_KEY={{key}}"}}
{"type":"assistant","message":{"role":"assistant","content":"Done."}}
`,
  ],
]);
