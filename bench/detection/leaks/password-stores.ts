import { leaks } from './group.js';

export const passwordStores = leaks('password-stores', [
  [
    'KeePass, title above the password',
    'vault/db.xml',
    `
<Entry>
  <String><Key>Title</Key><Value>Mistral API key</Value></String>
  <String><Key>UserName</Key><Value>ops</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">{{key}}</Value></String>
</Entry>
`,
  ],
  [
    'Bitwarden, one line',
    'bitwarden_export.json',
    `
{"items":[{"id":"{{uuid}}","name":"Mistral AI (la Plateforme)","login":{"username":"ops@acme.org","password":"{{key}}","uris":[]}}]}
`,
  ],
  [
    'Bitwarden, indented',
    'exports/items.json',
    `
{
  "items": [
    {
      "name": "Codestral API key",
      "type": 1,
      "login": {
        "username": null,
        "password": "{{key}}",
        "totp": null
      }
    }
  ]
}
`,
  ],
  [
    'LastPass',
    'lastpass.csv',
    `
url,username,password,totp,extra,name,grouping,fav
http://sn,,{{key}},,,Mistral API key,Work,0
`,
  ],
  [
    'state of a parameter store',
    'infra/terraform.tfstate',
    `
{"resources":[{"type":"aws_ssm_parameter","name":"llm","instances":[{"attributes":{"id":"/prod/mistral/key","name":"/prod/mistral/key","type":"SecureString","value":"{{key}}"}}]}]}
`,
  ],
  [
    'collection with a bearer token',
    'postman/collection.json',
    `
{"info":{"name":"Mistral"},"auth":{"type":"bearer","bearer":[{"key":"token","value":"{{key}}","type":"string"}]}}
`,
  ],
]);
