import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'an argument that becomes a variable of the image',
      files: {
        Dockerfile:
          'FROM node:24\nARG MISTRAL_API_KEY\nENV MISTRAL_API_KEY=$MISTRAL_API_KEY\nCOPY . .\nCMD ["node", "app.js"]\n',
      },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'under another name',
      files: {
        Dockerfile:
          'FROM node:24\nARG API_KEY\nENV NODE_ENV=production MISTRAL_API_KEY=${API_KEY}\n',
      },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'written out',
      files: {
        Dockerfile: 'FROM python:3.13\nENV MISTRAL_API_KEY {{key}}\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'written into a file',
      files: {
        Dockerfile:
          'FROM python:3.13\nARG MISTRAL_API_KEY\nRUN echo "MISTRAL_API_KEY=${MISTRAL_API_KEY}" > .env && \\\n    echo "MODE=x" >> .env\n',
      },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'a mounted secret that is written down',
      files: {
        Dockerfile:
          'FROM python:3.13\nRUN --mount=type=secret,id=mistral echo "MISTRAL_API_KEY=$(cat /run/secrets/mistral)" > .env\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'the `.env` by name',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        Dockerfile: 'FROM python:3.13\nCOPY main.py .env ./\n',
        'main.py': 'run()\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'an argument of the build alone: a warning',
      files: {
        Dockerfile: 'FROM node:24\nARG MISTRAL_API_KEY\nRUN npm run build\n',
      },
      findings: ['Dockerfile:2'],
    },
  ],
  clean: [
    {
      name: 'a mounted secret',
      files: {
        Dockerfile:
          'FROM node:24\nRUN --mount=type=secret,id=mistral,env=MISTRAL_API_KEY npm run build\n',
      },
      findings: [],
    },
    {
      name: 'empty and placeholder values',
      files: {
        Dockerfile:
          'FROM node:24\nENV MISTRAL_API_KEY="" CODESTRAL_API_KEY=your_key_here\nARG MISTRAL_MODEL=mistral-small-latest\nENV MISTRAL_MODEL=$MISTRAL_MODEL\n',
      },
      findings: [],
    },
    {
      name: 'a stage that is no part of the image',
      files: {
        Dockerfile:
          'FROM node:24 AS build\nARG MISTRAL_API_KEY\nENV MISTRAL_API_KEY=$MISTRAL_API_KEY\nRUN npm run build\nFROM node:24\nCOPY --from=build /app/dist /app\n',
      },
      findings: [],
    },
    {
      name: 'a variable that nothing gives a value',
      files: {
        Dockerfile:
          'FROM python:3.13\nENV MISTRAL_API_KEY=$MISTRAL_API_KEY\nRUN echo "MISTRAL_API_KEY=$MISTRAL_API_KEY" > .env\n',
      },
      findings: [],
    },
    {
      name: "another provider's key",
      files: {
        Dockerfile: 'FROM node:24\nARG OPENAI_API_KEY\nENV OPENAI_API_KEY=$OPENAI_API_KEY\n',
      },
      findings: [],
    },
  ],
};
