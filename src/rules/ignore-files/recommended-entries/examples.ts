import type { RuleExamples } from '../../rule.js';

const USES_MISTRAL = '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the .env alone',
      files: { '.gitignore': 'node_modules/\n.env\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
    {
      name: 'the three lines of the guide, which leave .env.production out',
      files: {
        '.gitignore': '.env\n.env.local\n.env.*.local\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
        'package.json': USES_MISTRAL,
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'a server that reads a private key',
      files: {
        '.gitignore': '.env*\n!.env.example\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
        'src/server.ts': "const key = readFileSync('certs/server.key');\n",
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'Compose with files of a directory for secrets',
      files: {
        '.gitignore': '.env*\n!.env.example\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
        'compose.yaml': 'secrets:\n  mistral:\n    file: ./secrets/mistral.txt\n',
      },
      findings: ['.gitignore:1'],
    },
  ],
  clean: [
    {
      name: 'all but the template',
      files: {
        '.gitignore': '.env*\n!.env.example\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
        'package.json': USES_MISTRAL,
      },
      findings: [],
    },
    {
      name: 'every environment, by an ending of any kind',
      files: { '.gitignore': '.env\n.env.*\n!.env.sample\n', 'requirements.txt': 'mistralai\n' },
      findings: [],
    },
    {
      name: 'a public .env.production that is tracked on purpose',
      files: {
        '.gitignore': '.env\n.env.local\n.env.*.local\n',
        '.env.production': 'VITE_API_URL=https://api.example.com\n',
        'package.json': USES_MISTRAL,
      },
      findings: [],
    },
    {
      name: 'a .env that would be committed is the finding of another rule',
      files: { '.gitignore': 'dist\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'nothing expects a .env',
      files: { '.gitignore': '.env\n', 'package.json': '{ "dependencies": {} }' },
      findings: [],
    },
    {
      name: 'an exception that somebody wrote on purpose',
      files: {
        '.gitignore': '.env*\n!.env.production\n!.env.example\n',
        'package.json': USES_MISTRAL,
      },
      findings: [],
    },
    {
      name: 'a file at the root that is a sum of packages, each with its own lines',
      files: {
        'api/.gitignore': '.env*\n!.env.example\n',
        'api/package.json': USES_MISTRAL,
      },
      findings: [],
    },
  ],
};
