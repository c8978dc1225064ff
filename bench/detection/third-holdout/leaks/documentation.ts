import { texts } from '../../second-holdout/texts.js';

export const documentation = texts('third-holdout/documentation', [
  [
    'readme quickstart',
    'README.md',
    `
# mon-chatbot

Un petit chatbot.

## Installation

\`\`\`bash
git clone https://example.org/mon-chatbot
echo "MISTRAL_API_KEY={{key}}" > .env
npm start
\`\`\`
`,
  ],
  [
    'prose french',
    'docs/acces.md',
    `
Pour la démo, la clé API Mistral est {{key}} ; merci de ne pas la diffuser.
`,
  ],
  [
    'prose spanish',
    'LEEME.txt',
    `
Para probarlo usa mi clave de Mistral:

    {{key}}

y ejecuta \`python main.py\`.
`,
  ],
  [
    'prose russian',
    'docs/setup.ru.md',
    `
Ключ для Mistral API: \`{{key}}\`
`,
  ],
  [
    'prose japanese',
    'docs/setup.ja.md',
    `
## 設定

MistralのAPIキーは次のとおりです：「{{key}}」
`,
  ],
  [
    'prose arabic',
    'docs/setup.ar.md',
    `
مفتاح Mistral API: {{key}}
`,
  ],
  [
    'rst directive',
    'docs/usage.rst',
    `
Usage
=====

.. code-block:: console

   $ mistral-cli --api-key {{key}} chat
`,
  ],
  [
    'asciidoc',
    'docs/install.adoc',
    `
== Clé de La Plateforme

[source,properties]
----
mistral.api-key={{key}}
----
`,
  ],
  [
    'org file',
    'notes.org',
    `
* API keys
** Mistral
   :PROPERTIES:
   :KEY: {{key}}
   :END:
`,
  ],
  [
    'html comment',
    'index.html',
    `
<!-- mistral key for the form below: {{key}} (remove before release!) -->
<form action="/ask"></form>
`,
  ],
  [
    'todo comment',
    'src/todo.py',
    `
# TODO(lea): rotate {{key}}, it is the mistral prod key
def ask():
    raise NotImplementedError
`,
  ],
  [
    'onboarding mail',
    'mails/welcome.eml',
    `
From: ops@example.org
To: new@example.org
Subject: Your Mistral access
Content-Type: text/plain; charset=utf-8

Hi,

your personal API key is
{{key}}

Console: https://console.mistral.ai
`,
  ],
  [
    'ical note',
    'demo.ics',
    `
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Demo
DESCRIPTION:Mistral key: {{key}}\\nroom 3
END:VEVENT
END:VCALENDAR
`,
  ],
]);
