import { marked, type Marked } from './marked.js';

const H = '{{high}}';
const M = '{{medium}}';
const L = '{{low}}';
const N = '{{none}}';
const HOST = 'https://api.mistral.ai/v1';

/** Tables and records around a value, and what they say of it. */
export const TABLES: readonly Marked[] = [
  marked('csv with a column for the key', 'a.csv', 'team,mistral_api_key', `web,${H}`),
  marked(
    'csv with a row of Mistral',
    'keys.csv',
    'provider,api_key',
    `mistral,${M}`,
    `openai,${N}`,
  ),
  marked('csv of other secrets', 'a.csv', 'name,password', `bob,${N}`),
  marked('csv that names nobody', 'a.csv', 'team,api_key', `web,${N}`),
  marked('csv, a password of the API', 'vault.csv', 'title,password', `Mistral API,${M}`),
  marked('csv, quoted cells', 'a.csv', '"team","mistral_api_key"', `"a, b","${H}"`),
  marked('tsv', 'a.tsv', 'team\tmistral_api_key', `web\t${H}`),
  marked(
    'markdown with a column for the key',
    'a.md',
    '| team | Mistral API key |',
    '|---|---|',
    '| ml | x |',
    `| web | ${H} |`,
  ),
  marked(
    'markdown, the row says it',
    'a.md',
    '| provider | key |',
    '|---|---|',
    `| Mistral | ${M} |`,
    `| OpenAI | ${N} |`,
  ),
  marked(
    'insert into the table of people',
    'a.sql',
    'INSERT INTO users (id, token) VALUES',
    ` (1, '${N}');`,
  ),
  marked(
    'insert into keys',
    'a.sql',
    'INSERT INTO api_keys (provider, value) VALUES',
    ` ('openai', '${N}');`,
  ),
  marked(
    'insert, other secret of a row of the API',
    'a.sql',
    'INSERT INTO vault (title, password) VALUES',
    ` ('Mistral API key', '${M}');`,
  ),
  marked(
    'insert into the table of Mistral',
    'a.sql',
    `INSERT INTO mistral_settings (id, api_key) VALUES (1, '${M}');`,
  ),
];

export const RECORDS: readonly Marked[] = [
  marked('key beside the host', 'a.json', `{ "url": "${HOST}", "token": "${M}" }`),
  marked(
    'token of our clients beside the host',
    'a.json',
    `{ "url": "${HOST}", "client_token": "${N}" }`,
  ),
  marked('key with the stem of the host', 'a.json', `{ "oaiHost": "${HOST}", "oaiKey": "${M}" }`),
  marked(
    'key of some program beside the host',
    'a.el',
    `(setq gptel-host "${HOST}" gptel-api-key "${L}")`,
  ),
  marked(
    'secret beside a model',
    'a.json',
    `{ "model": "mistral-large-latest", "secret": "${N}" }`,
  ),
  marked('key beside a provider', 'a.json', `{ "provider": "mistral", "api_key": "${M}" }`),
  marked(
    'key beside another provider',
    'a.json',
    `{ "provider": "openrouter", "model": "mistralai/mistral-7b-instruct", "api_key": "${N}" }`,
  ),
  marked(
    'value beside the name of a key',
    'a.json',
    `{ "name": "MISTRAL_API_KEY", "value": "${H}" }`,
  ),
  marked(
    'value beside the name of another key',
    'a.json',
    `{ "name": "OPENAI_API_KEY", "value": "${N}" }`,
  ),
  marked(
    'value beside the name of another secret',
    'a.json',
    `{ "name": "DB_PASSWORD", "value": "${N}" }`,
  ),
  marked('secret-key beside a backend', 'a.yml', 'backend: mistral', `secret-key: ${L}`),
  marked(
    'kubernetes metadata',
    'a.yml',
    'metadata:',
    '  name: mistral',
    'stringData:',
    `  api-key: ${M}`,
  ),
  marked(
    'kubernetes metadata of another',
    'a.yml',
    'metadata:',
    '  name: openai',
    'stringData:',
    `  api-key: ${N}`,
  ),
  marked(
    'section of a section',
    'a.toml',
    '[llm]',
    'provider = "mistral"',
    '[llm.auth]',
    `api_key = "${M}"`,
  ),
  marked(
    'section of another section',
    'a.toml',
    '[llm]',
    'provider = "openai"',
    '[llm.auth]',
    `api_key = "${N}"`,
  ),
  marked(
    'description on one line',
    'a.json',
    '{ "info": { "name": "Mistral" },',
    `  "auth": { "token": "${M}" } }`,
  ),
  marked(
    'labels of a cluster',
    'a.yml',
    'metadata:',
    '  labels:',
    '    app: mistral',
    `    hash: ${N}`,
  ),
  marked(
    'password of a store, by its title',
    'vault.json',
    '[{ "title": "Mistral API key",',
    `  "password": "${M}" }]`,
  ),
  marked(
    'password of a store, by a title behind it',
    'vault.json',
    `[{ "password": "${M}",`,
    '  "title": "Mistral API key" }]',
  ),
  marked(
    'password of another machine',
    'vault.json',
    '[{ "title": "mistral ssh",',
    `  "password": "${N}" }]`,
  ),
  marked('netrc', '.netrc', `machine api.mistral.ai login x password ${M}`),
  marked('netrc of another', '.netrc', `machine api.openai.com login x password ${N}`),
];
