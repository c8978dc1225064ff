import { texts } from '../texts.js';

export const chatExports = texts('second-holdout/chat-exports', [
  [
    'slack export',
    'slack/dev/2025-05-27.json',
    `
[{"type":"message","user":"U02ABCDEF","ts":"1748345602.123","text":"mistral key for staging is \`{{key}}\`, don't share"}]
`,
  ],
  [
    'whatsapp',
    'export/WhatsApp Chat with Ali.txt',
    `
27/05/2025, 11:33 - Ali: can you send me the mistral key?
27/05/2025, 11:34 - Bea: {{key}}
27/05/2025, 11:34 - Ali: thx, works
`,
  ],
  [
    'irc log',
    'logs/#bots.log',
    `
[11:33] <bea> what's our key for la plateforme?
[11:34] <ali> {{key}}  (mistral, not the openai one)
`,
  ],
  [
    'telegram export',
    'result.json',
    `
{"name":"Bots","messages":[{"id":7,"from":"Bea","text":["MISTRAL_API_KEY=",{"type":"code","text":"{{key}}"}]}]}
`,
  ],
  [
    'discord html',
    'discord.html',
    `
<div class="chatlog__content"><span class="chatlog__markdown-preserve">here's my Mistral API key: <code>{{key}}</code></span></div>
`,
  ],
  [
    'ai chat transcript',
    'transcripts/claude.md',
    `
**User:** Why does this give 401? My Mistral API key is {{key}} and I call /v1/chat/completions.

**Assistant:** The header has to be \`Authorization: Bearer <key>\`.
`,
  ],
]);
