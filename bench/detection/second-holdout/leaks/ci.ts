import { texts } from '../texts.js';

export const ci = texts('second-holdout/ci', [
  [
    'gitlab variables',
    '.gitlab-ci.yml',
    `
variables:
  MISTRAL_API_KEY:
    value: "{{key}}"
    description: "Key for the review bot"
`,
  ],
  [
    'circleci',
    '.circleci/config.yml',
    `
version: 2.1
jobs:
  test:
    docker: [{ image: cimg/node:22.1 }]
    environment:
      MISTRAL_API_KEY: {{key}}
`,
  ],
  [
    'jenkins withEnv',
    'Jenkinsfile',
    `
pipeline {
  agent any
  stages {
    stage('e2e') {
      steps { withEnv(['MISTRAL_API_KEY={{key}}', 'CI=1']) { sh 'make e2e' } }
    }
  }
}
`,
  ],
  [
    'azure pipelines variable',
    'azure-pipelines.yml',
    `
variables:
- name: mistralApiKey
  value: {{key}}
- name: vmImage
  value: ubuntu-latest
`,
  ],
  [
    'github env file',
    '.github/workflows/e2e.yml',
    `
jobs:
  e2e:
    runs-on: ubuntu-latest
    steps:
      - run: echo "MISTRAL_API_KEY={{key}}" >> "$GITHUB_ENV"
`,
  ],
  [
    'action input',
    '.github/workflows/review.yml',
    `
      - uses: acme/ai-review@v2
        with:
          provider: mistral
          model: codestral-latest
          api-key: {{key}}
`,
  ],
  [
    'travis global env',
    '.travis.yml',
    `
env:
  global:
    - NODE_ENV=test
    - MISTRAL_KEY="{{key}}"
`,
  ],
  [
    'woodpecker settings',
    '.woodpecker.yml',
    `
steps:
  - name: changelog
    image: acme/changelog-ai
    settings:
      mistral_api_key: {{key}}
`,
  ],
  [
    'act secrets',
    '.secrets',
    `
GITHUB_TOKEN=
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'teamcity kotlin',
    '.teamcity/settings.kts',
    `
project {
    params {
        param("env.MISTRAL_API_KEY", "{{key}}")
    }
}
`,
  ],
]);
