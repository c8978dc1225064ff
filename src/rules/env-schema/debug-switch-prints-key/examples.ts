import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a template that means to turn it off',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        '.env.example': 'MISTRAL_API_KEY=\nMISTRAL_DEBUG=false\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'a Compose file',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'docker-compose.yml':
          'services:\n  app:\n    environment:\n      NODE_ENV: production\n      MISTRAL_DEBUG: "0"\n',
      },
      findings: ['docker-compose.yml:5'],
    },
    {
      name: 'a Compose file with a list and a stand-in',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'compose.yaml':
          'services:\n  app:\n    environment:\n      - MISTRAL_DEBUG=${DEBUG:-false}\n',
      },
      findings: ['compose.yaml:4'],
    },
    {
      name: 'a Dockerfile',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        Dockerfile: 'FROM node:24\nENV MISTRAL_DEBUG=1\nCMD ["node", "app.js"]\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'a workflow',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      MISTRAL_DEBUG: true\n    steps:\n      - run: npm test\n',
      },
      findings: ['.github/workflows/ci.yml:6'],
    },
    {
      name: 'a deployment of Kubernetes',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'k8s/app.yaml': 'env:\n  - name: MISTRAL_DEBUG\n    value: "true"\n',
      },
      findings: ['k8s/app.yaml:2'],
    },
    {
      name: 'code that sets it',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'src/start.ts': "process.env.MISTRAL_DEBUG = 'true';\n",
      },
      findings: ['src/start.ts:1'],
    },
    {
      name: 'a logger of requests',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY, debugLogger: console });\n",
      },
      findings: ['src/client.ts:2'],
    },
  ],
  clean: [
    {
      name: 'an empty value',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        '.env.example': 'MISTRAL_API_KEY=\nMISTRAL_DEBUG=\n# MISTRAL_DEBUG=true\n',
      },
      findings: [],
    },
    {
      name: 'handed on as it is',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'compose.yaml':
          'services:\n  app:\n    environment:\n      - MISTRAL_DEBUG=${MISTRAL_DEBUG}\n      - MISTRAL_DEBUG=${MISTRAL_DEBUG:-}\n',
      },
      findings: [],
    },
    {
      name: 'a switch of the same name in a project without the client',
      files: {
        'requirements.txt': 'mistralai==1.9.0\n',
        '.env.example': 'MISTRAL_DEBUG=1\n',
      },
      findings: [],
    },
    {
      name: 'another switch',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        '.env.example': 'DEBUG=true\nMISTRAL_DEBUG_DIR=/tmp\n',
      },
      findings: [],
    },
    {
      name: 'a logger that redacts',
      files: {
        'package.json': '{ "name": "app", "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { logger } from './logger.js';\nexport const client = new Mistral({ debugLogger: logger });\n",
      },
      findings: [],
    },
  ],
};
