import { leaks } from './group.js';

export const table = leaks('table', [
  [
    'CSV with header',
    'keys.csv',
    `
provider,owner,key
openai,anna,
mistral,ben,{{key}}
`,
  ],
  [
    'CSV with key column named',
    'export.csv',
    `
id,email,mistral_api_key,plan
1,a@example.org,{{key}},free
2,b@example.org,{{key2}},pro
`,
  ],
  [
    'TSV',
    'accounts.tsv',
    `
service	user	secret
github	me	x
Mistral AI	me	{{key}}
`,
  ],
  [
    'semicolons and quotes',
    'cles.csv',
    `
"Service";"Clé";"Date"
"Mistral";"{{key}}";"2025-03-01"
`,
  ],
  [
    'password manager export',
    'export_bitwarden.csv',
    `
folder,favorite,type,name,notes,fields,login_uri,login_username,login_password
,,login,Mistral console,,,https://console.mistral.ai,me@example.org,{{key}}
`,
  ],
  [
    'Markdown table',
    'docs/accounts.md',
    `
| Service | Key | Owner |
| ------- | --- | ----- |
| OpenAI | in the vault | Anna |
| Mistral | \`{{key}}\` | Ben |
`,
  ],
  [
    'HTML table',
    'wiki/keys.html',
    `
<table>
  <tr><th>Service</th><th>Key</th></tr>
  <tr><td>Mistral</td><td>{{key}}</td></tr>
</table>
`,
  ],
  [
    'reStructuredText list table',
    'docs/keys.rst',
    `
.. list-table::

   * - Service
     - API key
   * - Mistral
     - {{key}}
`,
  ],
]);
