import { leaks } from './group.js';

export const jenkins = leaks('jenkins', [
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
]);
