import { leaks } from './group.js';

export const documentation = leaks('documentation', [
  [
    'README usage',
    'README.md',
    `
# Ask

## Setup

Create \`.env\`:

\`\`\`
MISTRAL_API_KEY={{key}}
\`\`\`

Then \`npm start\`.
`,
  ],
  [
    'sentence',
    'docs/getting-started.md',
    `
Use our shared Mistral API key {{key}} until you have your own.
`,
  ],
  [
    'bold label',
    'HOWTO.md',
    `
**Mistral key:** \`{{key}}\`
`,
  ],
  [
    'reStructuredText',
    'docs/index.rst',
    `
.. code-block:: python

   client = Mistral(api_key="{{key}}")
`,
  ],
  [
    'AsciiDoc',
    'docs/setup.adoc',
    `
[source,properties]
----
mistral.api-key={{key}}
----
`,
  ],
  [
    'org mode',
    'notes.org',
    `
* Mistral
  :PROPERTIES:
  :API_KEY: {{key}}
  :END:
`,
  ],
  [
    'LaTeX',
    'report/appendix.tex',
    `
\\begin{verbatim}
export MISTRAL_API_KEY={{key}}
\\end{verbatim}
`,
  ],
  [
    'man page',
    'man/ask.1',
    `
.SH ENVIRONMENT
.TP
.B MISTRAL_API_KEY
The key, such as {{key}}
`,
  ],
  [
    'code comment in a wiki',
    'wiki/Deploy.mediawiki',
    `
 == Mistral ==
 * Key: <code>{{key}}</code>
`,
  ],
]);
