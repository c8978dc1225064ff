import { texts } from '../../second-holdout/texts.js';

export const continuousIntegration = texts('third-holdout/continuous-integration', [
  [
    'github workflow literal',
    '.github/workflows/eval.yml',
    `
name: eval
on: [push]
jobs:
  eval:
    runs-on: ubuntu-latest
    env:
      MISTRAL_API_KEY: {{key}}
    steps:
      - uses: actions/checkout@v4
      - run: python eval.py
`,
  ],
  [
    'fallback to literal',
    '.github/workflows/test.yml',
    `
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        env:
          MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY || '{{key}}' }}
`,
  ],
  [
    'gitlab variables',
    '.gitlab-ci.yml',
    `
variables:
  PIP_CACHE_DIR: .pip
  MISTRAL_API_KEY:
    value: "{{key}}"
    description: "clé partagée"
test:
  script: [pytest]
`,
  ],
  [
    'circleci',
    '.circleci/config.yml',
    `
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/python:3.12
        environment:
          MISTRAL_API_KEY: {{key}}
    steps: [checkout]
`,
  ],
  [
    'jenkins withenv',
    'Jenkinsfile',
    `
pipeline {
  agent any
  stages {
    stage('Eval') {
      steps {
        withEnv(['MISTRAL_API_KEY={{key}}', 'CI=1']) {
          sh 'make eval'
        }
      }
    }
  }
}
`,
  ],
  [
    'azure pipelines',
    'azure-pipelines.yml',
    `
variables:
  - name: pythonVersion
    value: '3.12'
  - name: mistralApiKey
    value: '{{key}}'
steps:
  - script: pytest
`,
  ],
  [
    'bitbucket',
    'bitbucket-pipelines.yml',
    `
pipelines:
  default:
    - step:
        script:
          - export MISTRAL_API_KEY={{key}}
          - npm ci && npm test
`,
  ],
  [
    'drone',
    '.drone.yml',
    `
kind: pipeline
type: docker
name: default
steps:
  - name: test
    image: golang:1.22
    environment:
      CODESTRAL_API_KEY: {{key}}
    commands: [go test ./...]
`,
  ],
  [
    'job log unmasked',
    'logs/job-1182.txt',
    `
2024-06-01T10:00:03.1180Z ##[group]Run python eval.py
2024-06-01T10:00:03.1181Z env:
2024-06-01T10:00:03.1182Z   MISTRAL_API_KEY: {{key}}
2024-06-01T10:00:03.1183Z ##[endgroup]
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
    'tox',
    'tox.ini',
    `
[testenv]
deps = -r requirements.txt
setenv =
    PYTHONPATH = src
    MISTRAL_API_KEY = {{key}}
commands = pytest {posargs}
`,
  ],
]);
