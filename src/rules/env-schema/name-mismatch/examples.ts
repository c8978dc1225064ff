import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the template has another order of words',
      files: {
        '.env.example': 'API_KEY_MISTRAL=\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['src/a.ts:1'],
    },
    {
      name: 'the client reads what nobody sets',
      files: {
        '.env.example': 'MISTRAL_KEY=\n',
        'src/a.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral();\n",
      },
      findings: ['src/a.ts:2'],
    },
    {
      name: 'Python and a Compose file',
      files: {
        'compose.yaml':
          'services:\n  app:\n    environment:\n      - MISTRAL_TOKEN=${MISTRAL_TOKEN}\n',
        'app.py': 'import os\nkey = os.environ["MISTRAL_API_KEY"]\n',
      },
      findings: ['app.py:2'],
    },
    {
      name: 'a workflow',
      files: {
        '.github/workflows/run.yml':
          'on: push\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - run: node src/a.js\n        env:\n          MISTRALAI_API_KEY: ${{ secrets.MISTRALAI_API_KEY }}\n',
        'src/a.js': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['src/a.js:1'],
    },
  ],
  clean: [
    {
      name: 'one name everywhere',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'a line that gives one the value of the other',
      files: {
        Dockerfile: 'FROM node:24\nARG API_KEY_MISTRAL\nENV MISTRAL_API_KEY=$API_KEY_MISTRAL\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'a secret of another name',
      files: {
        '.github/workflows/run.yml':
          'jobs:\n  run:\n    env:\n      MISTRAL_API_KEY: ${{ secrets.MISTRAL_KEY }}\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'two keys, of which one is not shown',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/a.ts':
          'export const key = process.env.MISTRAL_API_KEY;\nexport const other = process.env.CODESTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'nothing is shown',
      files: {
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'both names are read',
      files: {
        '.env.example': 'MISTRAL_KEY=\n',
        'src/a.ts': 'export const key = process.env.MISTRAL_API_KEY ?? process.env.MISTRAL_KEY;\n',
      },
      findings: [],
    },
  ],
};
