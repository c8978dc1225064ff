import { texts } from '../../second-holdout/texts.js';

export const mailAndChat = texts('third-holdout/mail-and-chat', [
  [
    'message id',
    'mail.eml',
    `
Message-ID: <{{hex32}}@mistral.ai>
Subject: Your Mistral invoice
DKIM-Signature: v=1; d=mistral.ai; bh={{base64blob:32}}
`,
  ],
  [
    'unsubscribe',
    'newsletter.html',
    `
<h1>Mistral news</h1><a href="https://news.example.org/u/{{alnum32}}">unsubscribe</a>
`,
  ],
  [
    'reset',
    'reset.txt',
    `
Reset your Mistral console password: https://auth.mistral.ai/recovery?flow={{uuid}}&token={{alnum32}}
`,
  ],
  [
    'slack ids',
    'channel.json',
    `
{ "client_msg_id": "{{uuid}}", "text": "mistral is down?", "blocks": [{ "block_id": "{{alnum:5}}" }], "hash": "{{hex32}}" }
`,
  ],
  [
    'discord invite',
    'invite.md',
    `
Mistral Discord, message id {{digits:18}}, attachment hash {{hex32}}
`,
  ],
  [
    'invoice',
    'invoice.txt',
    `
Mistral AI invoice no. {{HEX32}}, 12.40 EUR
`,
  ],
  [
    'tracking',
    'parcel.txt',
    `
Kite "Mistral" by F-One, parcel {{digits:32}}
`,
  ],
]);
