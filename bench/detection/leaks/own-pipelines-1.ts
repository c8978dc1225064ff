import { leaks } from './group.js';

export const ownPipelines1 = [
  ...leaks('jenkins', [
    [
      'environment block',
      'Jenkinsfile',
      `
pipeline {
  agent any
  environment {
    CI = 'true'
    MISTRAL_API_KEY = '{{key}}'
  }
  stages { stage('Test') { steps { sh 'npm test' } } }
}
`,
    ],
    [
      'withEnv',
      'ci/Jenkinsfile.groovy',
      `
node {
  checkout scm
  withEnv(['STAGE=ci', 'MISTRAL_API_KEY={{key}}']) {
    sh './gradlew test'
  }
}
`,
    ],
    [
      'credential as code',
      'jenkins.yaml',
      `
credentials:
  system:
    domainCredentials:
      - credentials:
          - string:
              scope: GLOBAL
              id: mistral-api-key
              secret: "{{key}}"
`,
    ],
  ]),
  ...leaks('azure-pipelines', [
    [
      'variables map',
      'azure-pipelines.yml',
      `
trigger: [main]
pool: { vmImage: ubuntu-latest }
variables:
  nodeVersion: 22.x
  MISTRAL_API_KEY: {{key}}
`,
    ],
    [
      'variables list',
      'pipelines/build.yml',
      `
variables:
  - group: shared
  - name: mistralApiKey
    value: {{key}}
`,
    ],
    [
      'logging command',
      'azure-pipelines.yml',
      `
- script: echo "##vso[task.setvariable variable=MISTRAL_API_KEY;issecret=true]{{key}}"
`,
    ],
  ]),
  ...leaks('other-ci', [
    [
      'Travis global',
      '.travis.yml',
      `
language: node_js
env:
  global:
    - CI=true
    - MISTRAL_API_KEY={{key}}
`,
    ],
  ]),
];
