import { texts } from '../texts.js';

export const databaseDumps = texts('second-holdout/database-dumps', [
  [
    'mysql insert with columns',
    'dump.sql',
    `
INSERT INTO \`provider_keys\` (\`id\`, \`provider\`, \`api_key\`, \`created_at\`) VALUES
(1, 'mistral', '{{key}}', '2025-05-27 11:33:22');
`,
  ],
  [
    'postgres copy',
    'backup.sql',
    `
COPY public.settings (name, value) FROM stdin;
site_name	Ask
mistral_api_key	{{key}}
timezone	Europe/Paris
\\.
`,
  ],
  [
    'mongo export',
    'mongo/settings.json',
    `
{"_id":{"$oid":"{{hex:24}}"},"provider":"Mistral","credentials":{"apiKey":"{{key}}"},"updatedAt":{"$date":"2025-05-27T11:33:22Z"}}
`,
  ],
  [
    'redis commands',
    'redis.txt',
    `
SELECT 0
SET cfg:port 8080
HSET cfg:mistral model mistral-small-latest token {{key}}
`,
  ],
  [
    'wordpress option',
    'wp.sql',
    `
INSERT INTO wp_options VALUES (812,'mistral_ai_settings','a:2:{s:7:"api_key";s:32:"{{key}}";s:5:"model";s:20:"mistral-small-latest";}','yes');
`,
  ],
  [
    'sqlite update',
    'migrations/0007_keys.sql',
    `
UPDATE app_config SET value = '{{key}}' WHERE name = 'MISTRAL_API_KEY';
`,
  ],
  [
    'firestore rules seed',
    'seed/firestore.json',
    `
{ "config": { "ai": { "mistral": { "key": "{{key}}", "enabled": true } } } }
`,
  ],
  [
    'django fixture',
    'fixtures/initial.json',
    `
[{ "model": "core.setting", "pk": "MISTRAL_API_KEY", "fields": { "value": "{{key}}" } }]
`,
  ],
]);
