import { leaks } from '../../leaks/group.js';

export const people1 = leaks('holdout/people', [
  [
    'patch by mail',
    'patches/0003-use-own-key.patch',
    `
From {{sha1}} Mon Sep 17 00:00:00 2001
From: Ana Ruiz <ana@example.org>
Date: Tue, 12 Nov 2024 10:02:11 +0100
Subject: [PATCH 3/3] bot: use our own Mistral key

---
 bot.py | 2 +-

--- a/bot.py
+++ b/bot.py
@@ -8,3 +8,3 @@
 bot = Bot(prefix="!")
-KEY = os.environ["MISTRAL_API_KEY"]
+KEY = "{{key}}"
 bot.run()
`,
  ],
  [
    'Slack export',
    'export/dev/2024-11-12.json',
    `
[
  {
    "type": "message",
    "user": "U04{{alnum:8}}",
    "text": "<@U02> here is the mistral key for the demo: \`{{key}}\` please don't share",
    "ts": "1731402814.118829"
  }
]
`,
  ],
  [
    'Discord export',
    'export/help.json',
    `
{
  "channel": { "name": "help" },
  "messages": [
    { "author": { "name": "leo" }, "content": "I get 401 from api.mistral.ai" },
    { "author": { "name": "leo" }, "content": "\`\`\`js\\nconst client = new Mistral({ apiKey: \\"{{key}}\\" })\\n\`\`\`" }
  ]
}
`,
  ],
  [
    'phone chat',
    'notes/chat.txt',
    `
12/11/2024, 09:14 - Ana: can you send me the codestral api key
12/11/2024, 09:15 - Leo: {{key}}
12/11/2024, 09:15 - Ana: merci
`,
  ],
  [
    'meeting notes',
    'docs/meetings/2024-11-12.md',
    `
# Demo

- room 4, 15:00
- Mistral account: team@example.org, API key {{key}} (expires end of month)
- Leo brings the adapter
`,
  ],
  [
    'wiki table',
    'wiki/Accounts.mediawiki',
    `
{| class="wikitable"
! Service !! Owner !! Key
|-
| La Plateforme (Mistral) || Ana || <code>{{key}}</code>
|-
| DeepL || Leo || ''in the safe''
|}
`,
  ],
  [
    'README in French',
    'LISEZMOI.md',
    `
## Lancer le projet

Créez un fichier \`.env\` avec la clé d'API Mistral de l'équipe :

    CLE_MISTRAL={{key}}

Puis \`make demarrer\`.
`,
  ],
  [
    'README in German',
    'ANLEITUNG.md',
    `
Zum Testen bitte unseren Mistral-Schlüssel \`{{key}}\` verwenden
und danach nicht vergessen, ihn wieder aus der Konfiguration zu entfernen.
`,
  ],
  [
    'README in Japanese',
    'README.ja.md',
    `
## 使い方

Mistral の API キーを設定してください（チーム共有: \`{{key}}\`）。

\`\`\`sh
python main.py
\`\`\`
`,
  ],
  [
    'README in Chinese',
    'README.zh.md',
    `
## 配置

1. 安装依赖
2. 把 Mistral 的密钥填进 \`config.json\`，目前测试用的是：{{key}}
`,
  ],
]);
