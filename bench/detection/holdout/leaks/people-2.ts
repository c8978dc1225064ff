import { leaks } from '../../leaks/group.js';

export const people2 = leaks('holdout/people', [
  [
    'README in Portuguese',
    'LEIAME.md',
    `
Exporte a chave da Mistral antes de rodar:

\`\`\`
$ set chave_mistral={{key}}
$ node robo.js
\`\`\`
`,
  ],
  [
    'README in Russian',
    'README.ru.md',
    `
Ключ Mistral API для стенда: \`{{key}}\`. Не передавать наружу.
`,
  ],
  [
    'AsciiDoc attribute',
    'docs/setup.adoc',
    `
= Set-up
:mistral-key: {{key}}
:url: https://api.mistral.ai

Run \`chat --key {mistral-key}\`.
`,
  ],
  [
    'reST directive',
    'docs/usage.rst',
    `
Usage
=====

.. code-block:: python

   from mistralai import Mistral
   s = Mistral("{{key}}")
   s.models.list()
`,
  ],
  [
    'note to self in code',
    'src/ocr.ts',
    `
import { readFile } from 'node:fs/promises';

// FIXME mistral key hard wired until vault works: {{key}}
// asked ops on Monday
export const scan = async (path: string) => readFile(path);
`,
  ],
  [
    'commented call in Lisp',
    'src/chat.lisp',
    `
(in-package :chat)
;; (setf *mistral-key* "{{key}}")
(defun ask (text)
  (post "https://api.mistral.ai/v1/chat/completions" text))
`,
  ],
  [
    'commented line in Fortran',
    'src/label.f90',
    `
program label
  implicit none
! curl https://api.mistral.ai/v1/models -H "Authorization: Bearer {{key}}"
  call read_input()
end program label
`,
  ],
  [
    'commented block in HTML',
    'public/index.html',
    `
<body>
  <div id="chat"></div>
  <!-- <script>window.MISTRAL = { key: "{{key}}" }</script> -->
  <script src="/chat.js"></script>
</body>
`,
  ],
  [
    'docstring example',
    'chat/client.py',
    `
class Client:
    """Thin client.

    >>> c = Client(provider="mistral", key="{{key}}")
    >>> c.ask("hi")
    'Hello!'
    """
`,
  ],
  [
    'support ticket as CSV',
    'export/tickets.csv',
    `
id,subject,body
311,"Cannot log in","Reset done"
312,"Mistral 401","Customer uses api key {{key}} on api.mistral.ai and gets Unauthorized"
`,
  ],
  [
    'quoted-printable mail',
    'mail/key.eml',
    `
From: Ana <ana@example.org>
Subject: env for the demo
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bonjour,
MISTRAL_API_KEY=3D{{key}}
=C3=A0 demain
`,
  ],
]);
