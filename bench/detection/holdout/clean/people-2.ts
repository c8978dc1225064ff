import { clean } from '../../clean/group.js';

export const people2 = clean('holdout/people', [
  [
    'README in Japanese',
    'README.ja.md',
    `
## 使い方

Mistral の API キーは各自で取得してください。
DeepL の認証キー（共有）: \`{{other}}\`
`,
  ],
  [
    'README in Chinese',
    'README.zh.md',
    `
1. 申请 Mistral 的密钥，写入 \`config.json\` 的 \`api_key\`
2. 下载模型，校验 MD5：{{hex32}}
`,
  ],
  [
    'README in Russian',
    'README.ru.md',
    `
Ключ Mistral API каждый получает сам.

Сборка {{hex32}}, тег \`v2.1.0\`.
`,
  ],
  [
    'AsciiDoc attributes',
    'docs/setup.adoc',
    `
= Set-up
:mistral-key: <your key>
:revision: {{hex32}}
:chat-id: {{other}}

Run \`chat --key {mistral-key}\`.
`,
  ],
  [
    'reST placeholder',
    'docs/usage.rst',
    `
.. code-block:: python

   from mistralai import Mistral
   s = Mistral("0123456789abcdef" * 2)
   s.files.retrieve(file_id="{{uuid}}")

.. |commit| replace:: {{sha1}}
`,
  ],
  [
    'note to self in code',
    'src/ocr.ts',
    `
// TODO mistral key from vault
// trello card {{hex:24}}, preview deployment {{hex32}}
export const scan = async (path: string) => path;
`,
  ],
  [
    'support ticket as CSV',
    'export/tickets.csv',
    `
id,subject,body,token
311,"Cannot log in","Reset done","{{other}}"
312,"Mistral 401","Customer pasted a wrong key, now solved","{{other2}}"
`,
  ],
  [
    'mail with headers',
    'mail/key.eml',
    `
DKIM-Signature: v=1; a=rsa-sha256; d=mistral.ai; s=s1; bh={{base64blob:32}};
Message-ID: <{{other}}@mail.mistral.ai>
Feedback-ID: {{hex32}}:mistral
From: Mistral AI <noreply@mistral.ai>
Subject: Your API key has been created

You created a key named "demo". It is shown once, in the console.
`,
  ],
  [
    'badge and links',
    'README.md',
    `
# mistral-bot

[![coverage](https://codecov.io/gh/example/mistral-bot/graph/badge.svg?token={{alnum:10}})](https://codecov.io/gh/example/mistral-bot)
[![quality](https://api.codacy.com/project/badge/Grade/{{hex32}})](https://app.codacy.com)
[![board](https://example.org/b/{{other}}/mistral-bot)](https://example.org)
`,
  ],
]);
