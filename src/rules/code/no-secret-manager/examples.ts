import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a Dockerfile',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        Dockerfile: ['FROM node:24', 'CMD ["node", "app.js"]', ''].join('\n'),
      },
      findings: ['Dockerfile:1'],
    },
    {
      name: 'Kubernetes',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'k8s/app.yaml': ['kind: Deployment', 'spec: {}', ''].join('\n'),
      },
      findings: ['k8s/app.yaml:1'],
    },
    {
      name: 'Python',
      files: {
        'app.py': ['import os', 'key = os.environ["MISTRAL_API_KEY"]', ''].join('\n'),
        Dockerfile: 'FROM python:3.13\n',
      },
      findings: ['Dockerfile:1'],
    },
  ],
  clean: [
    {
      name: 'a manager',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        Dockerfile: 'FROM node:24\n',
        'package.json':
          '{ "name": "a", "dependencies": { "@google-cloud/secret-manager": "6.0.0" } }',
      },
      findings: [],
    },
    {
      name: 'a platform that keeps variables',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        Dockerfile: 'FROM node:24\n',
        'fly.toml': 'app = "a"\n',
      },
      findings: [],
    },
    {
      name: 'a secret of a workflow',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        Dockerfile: 'FROM node:24\n',
        '.github/workflows/deploy.yml': [
          'on: push',
          'jobs:',
          '  deploy:',
          '    steps:',
          '      - run: ./deploy.sh',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a library, which is not deployed',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'an image of a program without a key',
      files: {
        'src/app.ts': 'run();\n',
        Dockerfile: 'FROM node:24\n',
      },
      findings: [],
    },
  ],
};
