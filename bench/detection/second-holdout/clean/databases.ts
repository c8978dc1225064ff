import { texts } from '../texts.js';

export const databases = texts('second-holdout/databases', [
  [
    'sessions',
    'sessions.sql',
    `
INSERT INTO sessions (sid, data) VALUES ('{{alnum32}}', '{"model":"mistral-small"}');
`,
  ],
  [
    'migration revision',
    'alembic.py',
    `
"""add mistral key column"""
revision = "{{hex:12}}"
checksum = "{{hex32}}"
`,
  ],
  [
    'rails sessions',
    'schema.rb',
    `
# mistral
add_index "keys", ["mistral_id"], name: "idx_{{hex20}}"
`,
  ],
  [
    'hashed keys',
    'keys.sql',
    `
INSERT INTO api_keys (vendor, key_md5) VALUES ('mistral', '{{hex32}}');
`,
  ],
  [
    'fingerprint column',
    'audit.csv',
    `
vendor,key_sha256,last4
mistral,{{sha256}},{{alnum4}}
`,
  ],
  [
    'couch rev',
    'doc.json',
    `
{ "_id": "mistral-config", "_rev": "3-{{hex32}}", "model": "mistral-tiny" }
`,
  ],
  [
    'elastic',
    'es.json',
    `
{ "_index": "chats", "_id": "{{alnum20}}", "_source": { "model": "mistral", "session": "{{alnum32}}" } }
`,
  ],
  [
    'redis keys',
    'keys.txt',
    `
sess:{{alnum32}}
cache:mistral:{{hex32}}
rate:mistral:{{hex32}}
`,
  ],
  [
    'mongo object ids',
    'm.json',
    `
{ "_id": { "$oid": "{{hex:24}}" }, "name": "mistral", "etag": "{{hex32}}" }
`,
  ],
]);
