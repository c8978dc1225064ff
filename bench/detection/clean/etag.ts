import { clean } from './group.js';

/** ETags and caches of HTTP. */
export const etag = clean('etag', [
  [
    'headers of a page',
    'docs/headers.txt',
    `
HTTP/2 200
server: cloudflare
etag: "{{hex32}}"
x-vercel-id: cdg1::{{alnum:5}}-{{digits:13}}-{{hex12}}
via: docs.mistral.ai
`,
  ],
  [
    'cache index',
    '.cache/mistral/index.json',
    `
{ "https://docs.mistral.ai/api/": { "etag": "W/\\"{{hex32}}\\"", "file": "{{hex32}}.html" } }
`,
  ],
  [
    'hash of a prompt',
    'cache/llm.json',
    `
{ "{{hex32}}": { "model": "mistral-large-latest", "answer": "Paris" }, "{{hex32}}": { "model": "codestral-latest", "answer": "def f(): ..." } }
`,
  ],
  [
    'Redis dump',
    'cache.txt',
    `
SET mistral:cache:{{hex32}} "Bonjour" EX 3600
SET mistral:session:{{other}} "{\\"user\\":1}" EX 900
`,
  ],
]);
