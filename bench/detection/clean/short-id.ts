import { clean } from './group.js';

/** Ids in base 32, 36, 58 and 62. */
export const shortId = clean('short-id', [
  [
    'nanoid of a prompt',
    'prompts/index.ts',
    `
export const prompts = [
  { id: '{{alnum:21}}', model: 'mistral-small-latest', title: 'Summary' },
  { id: '{{other}}', model: 'mistral-large-latest', title: 'Contract' },
];
`,
  ],
  [
    'ULID of events',
    'events.ndjson',
    `
{"event_id":"{{ulid}}","type":"llm.call","model":"mistral-medium-latest"}
{"event_id":"{{ulid}}","type":"llm.call","model":"codestral-latest"}
`,
  ],
  [
    'document ids of a data base',
    'firestore.json',
    `
{
  "chats": {
    "{{alnum:20}}": { "model": "mistral-large-latest", "ownerId": "{{alnum:28}}" },
    "{{other}}": { "model": "mistral-small-latest", "ownerId": "{{alnum:28}}" }
  }
}
`,
  ],
  [
    'Drive folder',
    'notebooks/README.md',
    `
The adapters are at https://drive.google.com/drive/folders/1{{other}} and
https://drive.google.com/file/d/1{{other2}}/view?usp=sharing (Mistral 7B, QLoRA).
`,
  ],
  [
    'Sheets id',
    'src/sheet.py',
    `
SPREADSHEET_ID = "1{{other}}aBcDeF9_-x"  # prices of Mistral's models
RANGE = "models!A2:D"
`,
  ],
  [
    'playlist',
    'docs/talks.md',
    `
Talks on Mistral: https://www.youtube.com/playlist?list=PL{{other}}
and https://open.spotify.com/playlist/{{alnum:22}}?si={{hex16}}
`,
  ],
  [
    'IPFS of a dump',
    'mirrors.txt',
    `
mixtral-8x7b ipfs://Qm{{alnum:44}}
mistral-7b ipfs://bafybeig{{alnum:51}}
`,
  ],
  [
    'wallet of a DAO',
    'README.md',
    `
Mistral DAO takes tips: \`bc1q{{alnum:38}}\` or Solana \`{{alnum:44}}\`.
`,
  ],
  [
    'Airtable',
    'airtable.json',
    `
{ "baseId": "app{{alnum:14}}", "tableId": "tbl{{alnum:14}}", "viewId": "viw{{alnum:14}}", "syncCursor": "{{other}}", "field": "Mistral summary" }
`,
  ],
  [
    'order ids in a CSV',
    'data/orders.csv',
    `
order_ref,item,qty
{{other}},Mistral jacket,1
{{other2}},Mistral sail 5.8,2
`,
  ],
]);
