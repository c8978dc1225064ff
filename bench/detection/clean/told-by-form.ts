import { clean } from './group.js';

export const toldByForm = clean('told-by-form', [
  [
    'file of passwords of PostgreSQL',
    '.pgpass',
    `
db.example.org:5432:mistral:mistral:{{alnum32}}
`,
  ],
  [
    'file of cookies',
    'cookies.txt',
    `
# Netscape HTTP Cookie File
chat.mistral.ai	FALSE	/	TRUE	0	PHPSESSID	{{alnum32}}
`,
  ],
  [
    'licence in a call',
    'main.ts',
    `
import { LicenseManager } from 'ag-grid-enterprise';

LicenseManager.setLicenseKey('{{alnum32}}');
export const title = 'Mistral usage';
`,
  ],
  [
    'link to recover an account',
    'reset.txt',
    `
Reset your Mistral console password: https://auth.mistral.ai/recovery?flow={{uuid}}&token={{alnum32}}
`,
  ],
  [
    'hash of a place',
    'addresses.csv',
    `
street,geohash
Boulevard Frédéric Mistral,{{alnum32}}
`,
  ],
  [
    'line of a history',
    'jj.txt',
    `
@  {{alnum32}} lea 2024-06-01 mistral: drop the old client
`,
  ],
  [
    'id of a message beside a question',
    'slack.json',
    `
[{"client_msg_id":"{{alnum32}}","text":"is the mistral key still good?"},{"nonce":"{{alnum32}}","text":"yes"}]
`,
  ],
  [
    'device with a name',
    'devices.json',
    `
{"platform":"daikin","title":"Mistral","host":"192.168.1.40","api_key":"{{alnum32}}"}
`,
  ],
  [
    'variable for another host',
    'run.sh',
    `
MISTRAL=https://api.mistral.ai/v1
B=https://api.acme.test
K={{alnum32}}
curl "$B/x" -H "Authorization: Bearer $K"
`,
  ],
]);
