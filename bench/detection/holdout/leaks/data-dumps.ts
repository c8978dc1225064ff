import { leaks } from '../../leaks/group.js';

export const dataDumps = leaks('holdout/data-dumps', [
  [
    'copy of PostgreSQL',
    'dump/settings.sql',
    `
COPY public.settings (id, name, value, updated_at) FROM stdin;
1	site_title	Notes	2024-11-02
2	mistral_api_key	{{key}}	2024-11-12
3	locale	fr	2024-11-12
\\.
`,
  ],
  [
    'row of MySQL',
    'dump/wordpress.sql',
    `
INSERT INTO \`wp_options\` VALUES (1,'siteurl','https://example.org','yes'),(412,'ai_engine_mistral_key','{{key}}','yes'),(413,'blogname','Notes','yes');
`,
  ],
  [
    'columns in SQLite',
    'dump/app.sql',
    `
BEGIN TRANSACTION;
CREATE TABLE provider (id INTEGER PRIMARY KEY, name TEXT, base_url TEXT, api_key TEXT);
INSERT INTO provider VALUES(1,'ollama','http://localhost:11434','');
INSERT INTO provider VALUES(2,'mistral','https://api.mistral.ai/v1','{{key}}');
COMMIT;
`,
  ],
  [
    'named columns apart from values',
    'dump/tenants.sql',
    `
INSERT INTO tenant_secrets (tenant_id, plan, mistral_key, created)
VALUES
  (17, 'pro', '{{key}}', '2024-11-12'),
  (18, 'free', NULL, '2024-11-13');
`,
  ],
  [
    'lines of mongoexport',
    'dump/providers.jsonl',
    `
{"_id":{"$oid":"{{hex:24}}"},"slug":"openai","enabled":false}
{"_id":{"$oid":"{{hex:24}}"},"slug":"mistral","enabled":true,"credentials":{"key":"{{key}}"},"updatedAt":{"$date":"2024-11-12T09:14:02Z"}}
`,
  ],
  [
    'append-only file of Redis',
    'dump/appendonly.aof',
    `
*3
$3
SET
$19
settings:mistralkey
$32
{{key}}
`,
  ],
  [
    'table with a header',
    'data/keys.tsv',
    `
team	vendor	key	limit
search	mistral	{{key}}	50
voice	mistral	{{key2}}	20
`,
  ],
  [
    'directory entry',
    'dump/people.ldif',
    `
dn: cn=bot,ou=services,dc=example,dc=org
objectClass: applicationProcess
cn: bot
description: mistral api key
userPassword:: {{key|base64}}
`,
  ],
  [
    'typed JSON of DynamoDB',
    'dump/config.json',
    `
{
  "Items": [
    { "pk": { "S": "CONFIG" }, "sk": { "S": "mistralApiKey" }, "val": { "S": "{{key}}" } },
    { "pk": { "S": "CONFIG" }, "sk": { "S": "region" }, "val": { "S": "eu-west-3" } }
  ]
}
`,
  ],
  [
    'Firestore export',
    'dump/firestore.json',
    `
{
  "fields": {
    "provider": { "stringValue": "mistral" },
    "apiKey": { "stringValue": "{{key}}" },
    "rpm": { "integerValue": "60" }
  }
}
`,
  ],
  [
    'serialised PHP',
    'dump/options.txt',
    `
a:3:{s:8:"provider";s:7:"mistral";s:7:"api_key";s:32:"{{key}}";s:5:"model";s:20:"mistral-small-latest";}
`,
  ],
  [
    'shared strings of a workbook',
    'xlsx/xl/sharedStrings.xml',
    `
<sst count="4" uniqueCount="4"><si><t>Service</t></si><si><t>API key</t></si><si><t>Mistral AI</t></si><si><t>{{key}}</t></si></sst>
`,
  ],
  [
    'fixture of Django',
    'fixtures/providers.json',
    `
[
  { "model": "llm.provider", "pk": 1, "fields": { "kind": "mistral", "label": "EU", "token": "{{key}}", "active": true } },
  { "model": "llm.provider", "pk": 2, "fields": { "kind": "ollama", "label": "local", "token": "", "active": true } }
]
`,
  ],
  [
    'browser storage',
    'support/localstorage.json',
    `
{
  "theme": "dark",
  "chatbox-settings": "{\\"aiProvider\\":\\"mistral\\",\\"mistralApiKey\\":\\"{{key}}\\",\\"temperature\\":0.7}"
}
`,
  ],
]);
