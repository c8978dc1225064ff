import type { RuleExamples } from '../../rule.js';

const NODE = ['FROM node:24', 'WORKDIR /app', 'COPY . .', 'CMD ["node", "index.js"]', ''].join(
  '\n',
);
const TEMPLATE = 'MISTRAL_API_KEY=\n';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'everything, without a .dockerignore',
      files: { '.env.example': TEMPLATE, Dockerfile: NODE },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'a .dockerignore that says nothing of it',
      files: { '.env.example': TEMPLATE, Dockerfile: NODE, '.dockerignore': 'node_modules\n' },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'a pattern for the root while a package has a .env',
      files: {
        'apps/web/.env.example': TEMPLATE,
        Dockerfile: NODE,
        '.dockerignore': '.env*\n',
      },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'the file of the Dockerfile counts instead of that of the context',
      files: {
        '.env.example': TEMPLATE,
        '.dockerignore': '.env\n',
        'build.Dockerfile': NODE,
        'build.Dockerfile.dockerignore': 'dist\n',
      },
      findings: ['build.Dockerfile:3'],
    },
    {
      name: 'a Dockerfile in a directory of its own, built at the root by Compose',
      files: {
        '.env.example': TEMPLATE,
        'docker/Dockerfile': NODE,
        'docker/.dockerignore': '.env\n',
        'compose.yaml':
          'services:\n  api:\n    build:\n      context: .\n      dockerfile: docker/Dockerfile\n',
      },
      findings: ['docker/Dockerfile:3'],
    },
    {
      name: 'by name, with other secrets than a Mistral key',
      files: {
        '.env.example': 'DATABASE_URL=\n',
        Dockerfile: 'FROM python:3.13\nCOPY main.py .env ./\n',
        'main.py': 'run()\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'by a wildcard, over two lines',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: 'FROM node:24\nCOPY --chown=node \\\n  * ./\n',
      },
      findings: ['Dockerfile:2'],
    },
    {
      name: 'from an earlier stage as a whole',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: `${NODE.replace('node:24', 'node:24 AS build')}FROM node:24\nCOPY --from=build /app /app\n`,
      },
      findings: ['Dockerfile:3'],
    },
    {
      name: 'into a layer of an earlier stage',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: `${NODE.replace('node:24', 'node:24 AS build')}FROM node:24\nCOPY --from=build /app/dist /app\n`,
      },
      findings: ['Dockerfile:3'],
    },
  ],
  clean: [
    {
      name: 'a Mistral key by name, which is a finding of its own',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: 'FROM python:3.13\nCOPY main.py .env ./\n',
        'main.py': 'run()\n',
      },
      findings: [],
    },
    {
      name: 'excluded everywhere',
      files: {
        'apps/web/.env.example': TEMPLATE,
        Dockerfile: NODE,
        '.dockerignore': '**/.env*\n!**/.env.example\n',
      },
      findings: [],
    },
    {
      name: 'excluded at the root, and nothing lies deeper',
      files: { '.env.example': TEMPLATE, Dockerfile: NODE, '.dockerignore': '.env\n' },
      findings: [],
    },
    {
      name: 'everything excluded but what is needed',
      files: { '.env.example': TEMPLATE, Dockerfile: NODE, '.dockerignore': '*\n!src\n' },
      findings: [],
    },
    {
      name: 'only what is named',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: 'FROM node:24\nCOPY package.json package-lock.json ./\nCOPY src ./src\n',
        'package.json': '{}',
        'package-lock.json': '{}',
        'src/a.ts': 'run();\n',
      },
      findings: [],
    },
    {
      name: 'from another image',
      files: { '.env.example': TEMPLATE, Dockerfile: 'FROM node:24\nCOPY --from=nginx / /nginx\n' },
      findings: [],
    },
    {
      name: 'nothing expects a .env',
      files: { Dockerfile: NODE, 'index.js': 'run();\n' },
      findings: [],
    },
    {
      name: 'a context that the .env does not lie in',
      files: {
        'web/.env.example': TEMPLATE,
        'api/Dockerfile': NODE,
        'api/package.json': '{ "name": "api" }',
      },
      findings: [],
    },
    {
      name: 'a package deeper down that only depends on Mistral',
      files: {
        '.env.example': TEMPLATE,
        '.dockerignore': '.env\n',
        Dockerfile: NODE,
        'api/package.json': '{ "name": "api", "dependencies": { "@mistralai/mistralai": "2" } }',
      },
      findings: [],
    },
    {
      name: 'images of the tools of a repository',
      files: {
        '.env.example': TEMPLATE,
        '.devcontainer/Dockerfile': NODE,
        'docker/Dockerfile.fuzz': NODE,
        'ci.Dockerfile': NODE,
      },
      findings: [],
    },
    {
      name: 'an instruction that leaves it out',
      files: { '.env.example': TEMPLATE, Dockerfile: 'FROM node:24\nCOPY --exclude=.env . .\n' },
      findings: [],
    },
    {
      name: 'words in a document of another instruction',
      files: {
        '.env.example': TEMPLATE,
        Dockerfile: 'FROM node:24\nRUN <<EOF\nCOPY . .\nEOF\n# COPY . .\n',
      },
      findings: [],
    },
  ],
};
