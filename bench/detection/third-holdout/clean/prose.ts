import { texts } from '../../second-holdout/texts.js';

export const prose = texts('third-holdout/prose', [
  [
    'how keys look',
    'docs/keys.md',
    `
A Mistral API key is a string of 32 letters and digits. It has no prefix, unlike others.
`,
  ],
  [
    'blog',
    'blog/post.md',
    `
Mistral released Codestral today. Our checksum server says {{hex32}} for the archive, which fits.
`,
  ],
  [
    'changelog',
    'CHANGELOG.md',
    `
## 1.4.0

- Mistral: pass \`apiKey\` through (build {{hex32}})
`,
  ],
  [
    'faq french',
    'faq.md',
    `
Où trouver sa clé ? Sur console.mistral.ai, rubrique « API keys ». Elle ressemble à une suite de 32 caractères.
`,
  ],
  [
    'licence',
    'NOTICE',
    `
Portions from mistral-common. SPDX document id {{hex32}}.
`,
  ],
  [
    'paper',
    'paper.bib',
    `
@article{mistral7b, title={Mistral 7B}, eprint={2310.06825}, annote={pdf md5 {{hex32}}} }
`,
  ],
  [
    'issue template',
    '.github/ISSUE_TEMPLATE/bug.md',
    `
**Do not paste your Mistral key.** Instance id (not secret): \`{{hex32}}\`
`,
  ],
  [
    'long identifier',
    'docs/api.md',
    `
The handler is called MistralChatCompl{{json: etionRequestHand }} and takes an \`apiKey\`.
`,
  ],
  [
    'meeting',
    'minutes.txt',
    `
Mistral pilot. Zoom: https://acme.zoom.us/j/99887766?pwd={{alnum32}}
`,
  ],
  [
    'drive link',
    'links.txt',
    `
Mistral deck: https://docs.google.com/presentation/d/{{alnum:44}}/edit and https://acme.box.com/s/{{alnum32}}
`,
  ],
  [
    'calendly',
    'contact.html',
    `
<p>Talk about Mistral: <a href="https://meet.example.org/{{alnum32}}">book</a></p>
`,
  ],
]);
