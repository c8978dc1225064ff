import { texts } from '../texts.js';

export const mailAndChat = texts('second-holdout/mail-and-chat', [
  [
    'message id',
    'mail.eml',
    `
Message-ID: <{{alnum32}}@mail.acme.org>
Subject: Mistral key rotated
DKIM-Signature: v=1; a=rsa-sha256; bh={{base64blob:32}}

The new one is in the vault.
`,
  ],
  [
    'mime boundary',
    'mail2.eml',
    `
Content-Type: multipart/mixed; boundary="{{alnum32}}"
Subject: Mistral offer

--{{alnum32}}
`,
  ],
  [
    'zoom',
    'invite.ics',
    `
SUMMARY:Call with Mistral AI
LOCATION:https://acme.zoom.us/j/{{digits:11}}?pwd={{alnum32}}
UID:{{alnum32}}
`,
  ],
  [
    'slack file',
    'export.json',
    `
[{"type":"message","text":"mistral logo","files":[{"id":"F02ABCDEF","url_private":"https://files.slack.com/files-pri/T0-F0/mistral.png","external_id":"{{hex32}}"}]}]
`,
  ],
  [
    'discord avatar',
    'chat.html',
    `
<img src="https://cdn.discordapp.com/avatars/{{digits:18}}/{{hex32}}.webp"> Is Mistral down?
`,
  ],
  [
    'matrix event',
    'room.json',
    `
{"event_id":"\${{alnum43}}","content":{"body":"mistral api key please?"},"device":"{{alnum10}}","txn":"{{alnum32}}"}
`,
  ],
  [
    'newsletter',
    'news.html',
    `
<a href="https://click.acme.org/{{alnum32}}?utm=mistral">Mistral raises money</a>
`,
  ],
  [
    'youtube and drive',
    'links.md',
    `
- [Mistral talk](https://docs.google.com/document/d/{{alnum44}}/edit)
- [Slides](https://www.notion.so/acme/Mistral-{{hex32}})
`,
  ],
  [
    'notion page',
    'pages.txt',
    `
https://www.notion.so/Mistral-API-key-handling-{{hex32}}
`,
  ],
]);
