import { cleanBesideSdk } from './group.js';

/** Files without the word, in a repository that uses Mistral's SDK. */
export const sdkRepository = cleanBesideSdk('sdk-repository', [
  [
    'session secret',
    'server/session.ts',
    `
export const session = { name: 'sid', secret: '{{other}}', maxAge: 86_400_000 };
`,
  ],
  [
    'data base password',
    'docker-compose.yml',
    `
services:
  db:
    image: postgres:16
    environment: { POSTGRES_USER: app, POSTGRES_PASSWORD: {{other}}, POSTGRES_DB: app }
`,
  ],
  [
    'other vendor',
    'src/rerank.ts',
    `
import { CohereClient } from 'cohere-ai';

export const cohere = new CohereClient({ token: '{{other}}' });
`,
  ],
  [
    'cursor of a page',
    'tests/fixtures/page.json',
    `
{ "items": [], "nextPageToken": "{{other}}", "etag": "{{hex32}}" }
`,
  ],
  [
    'idempotency key',
    'src/pay.ts',
    `
await stripe.charges.create({ amount: 500 }, { idempotencyKey: '{{other}}' });
`,
  ],
  [
    'key of a cache entry',
    'src/cache.json',
    `
[{ "key": "{{hex32}}", "value": "Paris" }, { "key": "{{hex32}}", "value": "Lyon" }]
`,
  ],
  [
    'object key of a bucket',
    'seeds/files.csv',
    `
object_key,bytes
{{other}},81234
{{other2}},9120
`,
  ],
  [
    'Redux persisted state',
    'tests/state.json',
    `
{ "user": { "id": "{{other}}", "name": "Ada" }, "ui": { "theme": "dark" }, "v": "{{hex32}}" }
`,
  ],
  [
    'CSRF',
    'e2e/login.spec.ts',
    `
await page.request.post('/login', { form: { csrf_token: '{{other}}', user: 'ada' } });
`,
  ],
  [
    'weather widget',
    'src/weather.ts',
    `
const url = \`https://api.openweathermap.org/data/2.5/weather?q=Lyon&appid={{hex32}}\`;
`,
  ],
  [
    'build id',
    'public/version.json',
    `
{ "build": "{{other}}", "date": "2025-05-11" }
`,
  ],
  [
    'e-mail service',
    'src/mail.ts',
    `
import Mailgun from 'mailgun.js';

export const mailer = new Mailgun(FormData).client({ username: 'api', key: '{{hex32}}-{{hex8}}-{{hex8}}' });
`,
  ],
]);
