import { clean } from '../../clean/group.js';

export const people1 = clean('holdout/people', [
  [
    'patch by mail',
    'patches/0003-read-key.patch',
    `
From {{sha1}} Mon Sep 17 00:00:00 2001
From: Ana Ruiz <ana@example.org>
Subject: [PATCH 3/3] bot: read the Mistral key from the environment

--- a/bot.py
+++ b/bot.py
-KEY = "xxxxxxxx"
+KEY = os.environ["MISTRAL_API_KEY"]
 ETAG = "{{hex32}}"
`,
  ],
  [
    'Slack export of ids',
    'export/dev/2024-11-12.json',
    `
[
  {
    "client_msg_id": "{{uuid}}",
    "type": "message",
    "team": "T02{{alnum:8}}",
    "text": "the mistral key is in 1Password now",
    "files": [{ "id": "F07{{alnum:8}}", "url_private": "https://files.slack.com/files-pri/T02-F07/download/x?t=xoxe-{{digits:12}}-{{hex32}}" }]
  }
]
`,
  ],
  [
    'Discord export of another key',
    'export/help.json',
    `
{
  "messages": [
    { "author": { "name": "leo" }, "content": "does anyone have limits like mistral's free tier?" },
    { "author": { "name": "leo" }, "content": "my nomic key is {{other}} and it works fine" }
  ]
}
`,
  ],
  [
    'phone chat about a wifi',
    'notes/chat.txt',
    `
12/11/2024, 09:14 - Ana: mistral demo at 3, what is the wifi password?
12/11/2024, 09:15 - Leo: {{other}}
12/11/2024, 09:16 - Ana: merci
`,
  ],
  [
    'minutes with a file hash',
    'docs/meetings/2024-11-12.md',
    `
# Demo

- Mistral account: ask Ana for access, keys live in the vault
- checksum of the slides (md5): {{hex32}}
- invoice INV-{{digits:8}}, order {{other}}
`,
  ],
  [
    'wiki table of other services',
    'wiki/Accounts.mediawiki',
    `
{| class="wikitable"
! Service !! Owner !! Key
|-
| La Plateforme (Mistral) || Ana || ''in the safe''
|-
| Mapillary || Leo || <code>{{other}}</code>
|}
`,
  ],
  [
    'README in French',
    'LISEZMOI.md',
    `
## Lancer le projet

La clé d'API Mistral se demande à l'équipe ; elle compte 32 lettres et chiffres.
Empreinte MD5 de l'archive : \`{{hex32}}\`
`,
  ],
  [
    'README in German',
    'ANLEITUNG.md',
    `
Den Mistral-Schlüssel trägt jede Person selbst in \`.env\` ein: \`MISTRAL_API_KEY=hier-eigenen-schluessel-eintragen\`.

Prüfsumme des Modells: {{hex32}}
`,
  ],
]);
