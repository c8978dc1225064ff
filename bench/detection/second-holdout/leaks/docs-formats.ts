import { texts } from '../texts.js';

export const docsFormats = texts('second-holdout/docs-formats', [
  [
    'rst',
    'docs/usage.rst',
    `
Usage
=====

.. code-block:: console

   $ export MISTRAL_API_KEY={{key}}
   $ ask "What is up?"
`,
  ],
  [
    'asciidoc',
    'docs/guide.adoc',
    `
= Guide

[source,properties]
----
quarkus.langchain4j.mistralai.api-key={{key}}
----
`,
  ],
  [
    'org mode',
    'notes.org',
    `
* Accounts
** Mistral
   :PROPERTIES:
   :API_KEY:  {{key}}
   :END:
`,
  ],
  [
    'latex',
    'thesis/appendix.tex',
    `
\\begin{lstlisting}[language=Python]
client = Mistral(api_key="{{key}}")
\\end{lstlisting}
`,
  ],
  [
    'mediawiki',
    'wiki/Setup.mediawiki',
    `
== Mistral ==
* Console: https://console.mistral.ai
* API key: <code>{{key}}</code>
`,
  ],
  [
    'html definition list',
    'docs/creds.html',
    `
<dl>
  <dt>Mistral API key</dt>
  <dd><tt>{{key}}</tt></dd>
  <dt>Owner</dt><dd>Bea</dd>
</dl>
`,
  ],
  [
    'markdown table',
    'docs/onboarding.md',
    `
| Service | Account | Key |
| ------- | ------- | --- |
| Sentry | ops@acme.org | see 1Password |
| Mistral (La Plateforme) | ops@acme.org | {{key}} |
`,
  ],
  [
    'man page',
    'man/ask.1',
    `
.SH ENVIRONMENT
.TP
.B MISTRAL_API_KEY
For example
.IR {{key}} .
`,
  ],
  [
    'markdown sentence',
    'TODO.md',
    `
- [ ] rotate the Mistral key ({{key}}) before the demo
- [ ] write tests
`,
  ],
]);
