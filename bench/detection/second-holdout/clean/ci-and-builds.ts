import { texts } from '../texts.js';

export const ciAndBuilds = texts('second-holdout/ci-and-builds', [
  [
    'build id',
    'build.log',
    `
Step 1: mistral-bot
build {{hex32}} started
`,
  ],
  [
    'cache restore key',
    'ci.yml',
    `
- uses: actions/cache@v4
  with:
    key: mistral-models-{{hex32}}
`,
  ],
  [
    'sonar',
    'sonar-project.properties',
    `
sonar.projectKey=mistral-bot
sonar.analysis.id={{alnum32}}
`,
  ],
  [
    'codecov',
    'codecov.yml',
    `
codecov: { token: {{uuid}} }
ignore: [mistral/]
`,
  ],
  [
    'vercel project',
    '.vercel/project.json',
    `
{ "projectId": "prj_{{alnum28}}", "orgId": "team_{{alnum24}}", "name": "mistral-chat" }
`,
  ],
  [
    'cloudflare ids',
    'wrangler.toml',
    `
name = "mistral-worker"
account_id = "{{hex32}}"
[[kv_namespaces]]
binding = "MISTRAL_CACHE"
id = "{{hex32}}"
preview_id = "{{hex32}}"
`,
  ],
  [
    'd1 and zone',
    'wrangler2.toml',
    `
name = "ask"
zone_id = "{{hex32}}"
[vars]
MODEL = "mistral-small-latest"
`,
  ],
  [
    'trace parent',
    'trace.log',
    `
mistral.chat traceparent=00-{{hex32}}-{{hex16}}-01
`,
  ],
  [
    'span export',
    'spans.json',
    `
{ "traceId": "{{hex32}}", "spanId": "{{hex16}}", "name": "POST https://api.mistral.ai/v1/chat/completions", "attributes": { "gen_ai.system": "mistral_ai" } }
`,
  ],
  [
    'sentry dsn',
    'sentry.ts',
    `
Sentry.init({ dsn: 'https://{{hex32}}@o1.ingest.sentry.io/2', tags: { llm: 'mistral' } });
`,
  ],
  [
    'honeybadger',
    'hb.yml',
    `
api_key: {{hex8}}
revision: {{hex32}}
app: mistral
`,
  ],
  [
    'circle checksum',
    'config.yml',
    `
- restore_cache: { key: mistral-{{ .Branch }}-{{hex32}} }
`,
  ],
]);
