import { texts } from '../../second-holdout/texts.js';

export const databaseValues = texts('third-holdout/database-values', [
  [
    'couch rev',
    'couch/mistral.json',
    `
{ "_id": "provider:mistral", "_rev": "4-{{hex32}}", "enabled": true }
`,
  ],
  [
    'alembic',
    'migrations/add_mistral_key.py',
    `
"""add mistral_api_key column

Revision ID: {{hex32}}
"""
revision = "{{hex32}}"
`,
  ],
  [
    'password hash',
    'users.sql',
    `
INSERT INTO users (login, password_md5, favourite_model) VALUES ('anna', '{{hex32}}', 'mistral-large');
`,
  ],
  [
    'hashed key column',
    'apikeys.csv',
    `
provider,key_md5,created
mistral,{{hex32}},2024-05-01
`,
  ],
  [
    'fingerprint only',
    'audit.sql',
    `
INSERT INTO audit (provider, api_key_fingerprint) VALUES ('mistral', '{{hex32}}');
`,
  ],
  [
    'row ids',
    'messages.csv',
    `
id,thread,model,text
{{alnum32}},{{alnum32}},mistral-tiny,Hello
`,
  ],
  [
    'connection string',
    'compose.yaml',
    `
services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: mistral
      POSTGRES_PASSWORD: {{alnum32}}
      POSTGRES_DB: mistral
`,
  ],
  [
    'mongo uri',
    'db.env',
    `
MONGO_URL=mongodb://mistral:{{alnum32}}@mongo:27017/mistral
`,
  ],
  [
    'jdbc',
    'application.properties',
    `
spring.datasource.url=jdbc:postgresql://db/mistral
spring.datasource.username=mistral
spring.datasource.password={{alnum32}}
`,
  ],
  [
    'sql grant',
    'init.sql',
    `
CREATE USER mistral WITH PASSWORD '{{alnum32}}';
GRANT ALL ON DATABASE mistral TO mistral;
`,
  ],
  [
    'redis password',
    'redis.conf',
    `
# cache of the mistral bot
requirepass {{alnum32}}
`,
  ],
  [
    'pgpass',
    '.pgpass',
    `
db.example.org:5432:mistral:mistral:{{alnum32}}
`,
  ],
  [
    'mysql client',
    '.my.cnf',
    `
[client]
user=mistral
password={{alnum32}}
host=127.0.0.1
`,
  ],
]);
