import { clean } from '../../clean/group.js';

export const dataDumps = clean('holdout/data-dumps', [
  [
    'copy of PostgreSQL',
    'dump/settings.sql',
    `
COPY public.settings (id, name, value, updated_at) FROM stdin;
1	mistral_api_key	\\N	2024-11-12
2	secret_key_base	{{other}}	2024-11-12
3	asset_version	{{hex32}}	2024-11-12
\\.
`,
  ],
  [
    'rows of WordPress',
    'dump/wordpress.sql',
    `
INSERT INTO \`wp_options\` VALUES (411,'ai_engine_mistral_key','','yes'),(412,'akismet_install_id','{{other}}','yes'),(413,'recovery_keys','a:0:{}','yes'),(414,'auto_core_update','{{hex32}}','no');
`,
  ],
  [
    'columns in SQLite',
    'dump/app.sql',
    `
CREATE TABLE provider (id INTEGER PRIMARY KEY, name TEXT, base_url TEXT, api_key TEXT);
INSERT INTO provider VALUES(1,'mistral','https://api.mistral.ai/v1',NULL);
INSERT INTO provider VALUES(2,'stability','https://api.stability.example/v1','{{other}}');
CREATE TABLE run (id TEXT, provider TEXT);
INSERT INTO run VALUES('{{hex32}}','mistral');
`,
  ],
  [
    'lines of mongoexport',
    'dump/providers.jsonl',
    `
{"_id":{"$oid":"{{hex:24}}"},"slug":"mistral","enabled":true,"credentials":{"ref":"vault:llm/mistral"},"rev":"{{hex32}}"}
{"_id":{"$oid":"{{hex:24}}"},"slug":"lemonfox","enabled":true,"credentials":{"key":"{{other}}"},"rev":"{{hex32}}"}
`,
  ],
  [
    'append-only file of Redis',
    'dump/appendonly.aof',
    `
*3
$3
SET
$40
cache:mistral:{{alnum:26}}
$32
{{hex32}}
*3
$3
SET
$13
session:token
$32
{{other}}
`,
  ],
  [
    'table of other vendors',
    'data/keys.tsv',
    `
team	vendor	key	limit
search	mistral	(vault)	50
search	jina	{{other}}	20
`,
  ],
  [
    'directory entry',
    'dump/people.ldif',
    `
dn: cn=mistral,ou=servers,dc=example,dc=org
objectClass: device
entryUUID: {{uuid}}
entryCSN: 20241112091402.118829Z#{{hex:6}}
userPassword:: {{other|base64}}
`,
  ],
  [
    'typed JSON of DynamoDB',
    'dump/runs.json',
    `
{
  "Items": [
    { "pk": { "S": "RUN#{{other}}" }, "model": { "S": "mistral-small-latest" }, "etag": { "S": "{{hex32}}" } }
  ],
  "LastEvaluatedKey": { "pk": { "S": "RUN#{{other2}}" } }
}
`,
  ],
  [
    'Firestore documents',
    'dump/firestore.json',
    `
{
  "name": "projects/chat/databases/(default)/documents/users/{{alnum:28}}",
  "fields": {
    "provider": { "stringValue": "mistral" },
    "threadKey": { "stringValue": "{{hex32}}" },
    "fcmToken": { "stringValue": "{{alnum:22}}:APA91b{{alnum:134}}" }
  }
}
`,
  ],
  [
    'serialised PHP session',
    'dump/sess.txt',
    `
csrf|s:32:"{{other}}";provider|s:7:"mistral";model|s:20:"mistral-small-latest";user|i:17;
`,
  ],
  [
    'shared strings of a workbook',
    'xlsx/xl/sharedStrings.xml',
    `
<sst count="4" uniqueCount="4"><si><t>Model</t></si><si><t>MD5</t></si><si><t>Mistral 7B</t></si><si><t>{{hex32}}</t></si></sst>
`,
  ],
  [
    'fixture of Django sessions',
    'fixtures/sessions.json',
    `
[
  { "model": "sessions.session", "pk": "{{other}}", "fields": { "session_data": "{{base64blob:60}}" } },
  { "model": "llm.provider", "pk": 1, "fields": { "kind": "mistral", "token": "" } }
]
`,
  ],
  [
    'browser storage',
    'support/localstorage.json',
    `
{
  "ph_phc_{{alnum:43}}_posthog": "{\\"distinct_id\\":\\"{{uuid}}\\"}",
  "chatbox-settings": "{\\"aiProvider\\":\\"mistral\\",\\"mistralApiKey\\":\\"\\",\\"licenseInstance\\":\\"{{hex32}}\\"}",
  "thread": "{{other}}"
}
`,
  ],
]);
