import { clean } from './group.js';

/** SQL dumps. */
export const sql = clean('sql', [
  [
    'users',
    'db/dump.sql',
    `
INSERT INTO users (id, email, password_md5, provider) VALUES
  ('{{hex32}}', 'ada@example.org', '{{hex32}}', 'mistral'),
  ('{{hex32}}', 'bob@example.org', '{{hex32}}', 'openai');
`,
  ],
  [
    'sessions',
    'db/sessions.sql',
    `
COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
{{other}}	eyJtb2RlbCI6Im1pc3RyYWwifQ:1s{{alnum:4}}:{{alnum:43}}	2025-06-01 10:00:00+00
\\.
`,
  ],
  [
    'settings without a key',
    'db/settings.sql',
    `
INSERT INTO settings (name, value) VALUES ('mistral_api_key', ''), ('mistral_model', 'mistral-small-latest'), ('install_uid', '{{hex32}}');
`,
  ],
  [
    'bcrypt',
    'db/seed.sql',
    `
INSERT INTO accounts VALUES (1, 'mistral-bot', '$2b$12\${{alnum:53}}', '{{uuid}}');
`,
  ],
  [
    'messages',
    'db/messages.sql',
    `
INSERT INTO messages (thread, model, body) VALUES
('{{other}}', 'mistral-large-latest', 'Bonjour'),
('{{other2}}', 'mistral-large-latest', 'Salut');
`,
  ],
]);
