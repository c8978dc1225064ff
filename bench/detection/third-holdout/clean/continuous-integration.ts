import { texts } from '../../second-holdout/texts.js';

export const continuousIntegration = texts('third-holdout/continuous-integration', [
  [
    'cache key',
    '.circleci/config.yml',
    `
jobs:
  test:
    steps:
      - restore_cache: { key: 'mistral-deps-{{hex32}}' }
      - run: test -n "$MISTRAL_API_KEY"
`,
  ],
  [
    'buildkite',
    'build.log',
    `
Build 811 mistral-client commit {{hex32}} agent {{uuid}}
`,
  ],
  [
    'travis secure',
    '.travis.yml',
    `
env:
  global:
    # MISTRAL_API_KEY
    - secure: "{{base64blob:256}}"
`,
  ],
  [
    'codecov',
    'codecov.yml',
    `
codecov:
  # upload token of the mistral-go project
  token: {{uuid}}
  id: {{hex32}}
`,
  ],
  [
    'sonar',
    'sonar-project.properties',
    `
sonar.projectKey=mistral-bot
sonar.organization=acme
sonar.buildString={{hex32}}
`,
  ],
  [
    'masked log',
    'job.log',
    `
env:
  MISTRAL_API_KEY: ***
  RUN_HASH: {{hex32}}
`,
  ],
  [
    'docker layer',
    'push.log',
    `
mistral-bot: digest: sha256:{{sha256}}
{{hex:12}}: Layer already exists
config {{hex32}}
`,
  ],
  [
    'appveyor',
    'appveyor.yml',
    `
environment:
  MISTRAL_API_KEY:
    secure: {{base64blob:48}}
  SYMBOL_ID: {{hex32}}
`,
  ],
  [
    'vercel project',
    '.vercel/project.json',
    `
{ "orgId": "team_{{alnum:24}}", "projectId": "prj_{{alnum32}}", "settings": { "name": "mistral-chat" } }
`,
  ],
  [
    'netlify state',
    '.netlify/state.json',
    `
{ "siteId": "{{uuid}}", "deploy": "{{hex32}}", "name": "mistral-demo" }
`,
  ],
]);
