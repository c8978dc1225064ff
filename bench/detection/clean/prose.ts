import { clean } from './group.js';

/** Prose about keys without one. */
export const prose = clean('prose', [
  [
    'security policy',
    'SECURITY.md',
    `
# Security

A Mistral API key is 32 letters and digits. Never commit one; if you did, delete it in the console
and make a new one. Audit reference: {{hex32}}.
`,
  ],
  [
    'README',
    'README.md',
    `
## Setup

1. Make an API key at console.mistral.ai.
2. Put it in \`.env\` as \`MISTRAL_API_KEY\`.
3. Check that the image is \`sha256:{{sha256}}\`.
`,
  ],
  [
    'pattern of a key',
    'docs/pattern.md',
    `
Our hook looks for \`[A-Za-z0-9]{32}\` near \`MISTRAL_API_KEY\`; the md5 \`{{hex32}}\` does not count.
`,
  ],
  [
    'changelog',
    'CHANGELOG.md',
    `
## 1.4.0
- The Mistral key is read from the environment ({{sha1}})
- Rotated the key of May, ticket {{hex32}}
`,
  ],
  [
    'blog post',
    'posts/mistral.md',
    `
---
title: Why we chose Mistral
uid: {{other}}
---
The API key stays on the server. The token count goes to the log.
`,
  ],
  [
    'question in a forum',
    'notes/forum.md',
    `
> I set the key and still get 401 from Mistral. Request id {{hex32}}.

Did you activate payments? A new key takes some minutes.
`,
  ],
]);
