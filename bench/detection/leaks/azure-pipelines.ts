import { leaks } from './group.js';

export const azurePipelines = leaks('azure-pipelines', [
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
]);
