import { clean } from './group.js';

/** Asset names with a hash in them. */
export const asset = clean('asset', [
  [
    'manifest',
    'dist/manifest.json',
    `
{ "mistral.js": "assets/mistral.{{hex32}}.js", "chat.css": "assets/chat.{{hex32}}.css" }
`,
  ],
  [
    'links in HTML',
    'public/about.html',
    `
<link rel="stylesheet" href="/static/app-{{other}}.css">
<h1>What is Mistral?</h1>
<img src="/img/mistral-{{hex32}}.svg">
`,
  ],
  [
    'file name itself',
    'assets/mistral-{{hex32}}.txt',
    `
An answer of mistral-large-latest, kept for the regression test.
`,
  ],
  [
    "Django's static files",
    'staticfiles/staticfiles.json',
    `
{ "paths": { "img/mistral.png": "img/mistral.{{hex12}}.png" }, "version": "1.1", "hash": "{{hex32}}" }
`,
  ],
  [
    'CSS modules',
    'dist/settings.css',
    `
.mistral_key__{{alnum:5}} { color: red }
.provider__{{other}} { display: none }
`,
  ],
]);
