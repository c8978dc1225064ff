import { leaks } from './group.js';

export const sql = leaks('sql', [
  [
    'insert with columns',
    'seed.sql',
    `
INSERT INTO users (id, name) VALUES (1, 'admin');
INSERT INTO api_keys (id, provider, api_key, created_at)
VALUES ('{{uuid}}', 'mistral', '{{key}}', NOW());
`,
  ],
  [
    'insert of a setting',
    'db/settings.sql',
    `
INSERT INTO settings (name, value) VALUES
  ('theme', 'dark'),
  ('mistral_api_key', '{{key}}'),
  ('smtp_host', 'localhost');
`,
  ],
  [
    'update',
    'migrations/007_key.sql',
    `
UPDATE providers SET api_key = '{{key}}' WHERE name = 'mistral';
`,
  ],
  [
    'dump copy',
    'dump.sql',
    `
COPY public.credentials (id, vendor, secret, active) FROM stdin;
1	openai	\\N	f
2	mistral	{{key}}	t
\\.
`,
  ],
  [
    'concatenated in Postgres',
    'fn.sql',
    `
SELECT http_header('Authorization', 'Bearer ' || '{{key}}') AS h, 'https://api.mistral.ai/v1/chat/completions' AS u;
`,
  ],
  [
    'Supabase vault',
    'supabase/seed.sql',
    `
select vault.create_secret('{{key}}', 'mistral_api_key', 'key of la Plateforme');
`,
  ],
  [
    'column of a table of its own',
    'schema.sql',
    `
INSERT INTO mistral_accounts (email, plan, token) VALUES ('a@example.org', 'free', '{{key}}');
`,
  ],
]);
