import { texts } from '../../second-holdout/texts.js';

export const documentsOfOthers = texts('third-holdout/documents-of-others', [
  [
    'openapi ids',
    'openapi.yaml',
    `
paths:
  /v1/libraries/{library_id}:
    get:
      parameters:
        - name: library_id
          example: {{hex32}}
servers: [{ url: https://api.mistral.ai }]
`,
  ],
  [
    'docs of etag',
    'docs/files.md',
    `
\`GET https://api.mistral.ai/v1/files/{file_id}/content\` answers with \`ETag: "{{hex32}}"\`.
`,
  ],
  [
    'awesome list',
    'list.md',
    `
- [Mistral cookbook](https://example.org) <!-- item {{hex32}} -->
`,
  ],
  [
    'youtube',
    'talks.md',
    `
[Mistral talk](https://www.youtube.com/watch?v={{alnum:11}}&list=PL{{alnum32}})
`,
  ],
  [
    'crypto wallet',
    'donate.md',
    `
Support this Mistral client: monero view {{alnum32}}
`,
  ],
  [
    'dashboards',
    'dash.json',
    `
{ "title": "Mistral spend", "uid": "{{alnum:9}}", "panels": [{ "datasource": { "uid": "{{alnum32}}" } }] }
`,
  ],
  [
    'search index',
    'search.js',
    `
Search.init({ appId: 'X', apiKey: '{{hex32}}', indexName: 'mistral_docs' }); // Algolia, search only
`,
  ],
  [
    'sitemap',
    'sitemap.xml',
    `
<url><loc>https://example.org/mistral/{{hex32}}</loc></url>
`,
  ],
  [
    'swagger try',
    'swagger.html',
    `
<p>Enter your Mistral key, for example <i>sk-…</i>. Request {{hex32}} is an example id.</p>
`,
  ],
]);
