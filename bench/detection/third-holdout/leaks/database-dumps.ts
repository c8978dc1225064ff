import { texts } from '../../second-holdout/texts.js';

export const databaseDumps = texts('third-holdout/database-dumps', [
  [
    'mysql settings',
    'backup/settings.sql',
    `
CREATE TABLE \`settings\` (\`k\` varchar(64), \`v\` text);
INSERT INTO \`settings\` VALUES ('site_name','Ma boutique'),('mistral_api_key','{{key}}'),('currency','EUR');
`,
  ],
  [
    'postgres copy',
    'pg_dump.sql',
    `
COPY public.providers (id, name, base_url, api_key, created_at) FROM stdin;
1	openai	https://api.openai.com/v1	\\N	2024-01-01
2	mistral	https://api.mistral.ai/v1	{{key}}	2024-02-11
\\.
`,
  ],
  [
    'mongo export',
    'dump/users.json',
    `
{"_id":{"$oid":"{{hex:24}}"},"email":"u@example.org","integrations":{"mistral":{"enabled":true,"apiKey":"{{key}}"}}}
`,
  ],
  [
    'redis dump',
    'redis.txt',
    `
127.0.0.1:6379> HGETALL config:llm
1) "provider"
2) "mistral"
3) "api_key"
4) "{{key}}"
`,
  ],
  [
    'sqlite insert',
    'seeds/dev.sql',
    `
INSERT INTO credential(id, provider, secret) VALUES ('{{uuid}}', 'mistral', '{{key}}');
`,
  ],
  [
    'typeorm seed',
    'seeds/providers.ts',
    `
export const providers = [
  { slug: 'anthropic', name: 'Claude', apiKey: null },
  { slug: 'mistral', name: 'Mistral AI', apiKey: '{{key}}' },
];
`,
  ],
  [
    'django fixture',
    'fixtures/initial.json',
    `
[
  {
    "model": "llm.provider",
    "pk": 1,
    "fields": { "name": "Mistral", "token": "{{key}}", "is_default": true }
  }
]
`,
  ],
  [
    'update statement',
    'fix.sql',
    `
BEGIN;
UPDATE tenants
   SET mistral_key = '{{key}}'
 WHERE id = 42;
COMMIT;
`,
  ],
  [
    'firestore export',
    'firestore.json',
    `
{ "fields": { "mistralKey": { "stringValue": "{{key}}" }, "uid": { "stringValue": "{{alnum:28}}" } } }
`,
  ],
]);
