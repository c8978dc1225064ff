import type { RuleExamples } from '../../rule.js';

const USES_MISTRAL = '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'everything that begins with .env',
      files: { '.gitignore': 'dist\n.env*\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:2'],
    },
    {
      name: 'every .env with an ending',
      files: { '.gitignore': '.env\n.env.*\n', 'requirements.txt': 'mistralai\n' },
      findings: ['.gitignore:2'],
    },
    {
      name: 'the template by name, in the file of a package',
      files: {
        'api/.gitignore': '.env\n.env.example\n',
        'api/package.json': USES_MISTRAL,
      },
      findings: ['api/.gitignore:2'],
    },
    {
      name: 'one line for several packages',
      files: {
        '.gitignore': '.env*\n',
        'apps/api/package.json': USES_MISTRAL,
        'apps/web/package.json': USES_MISTRAL,
      },
      findings: ['.gitignore:1'],
    },
  ],
  clean: [
    {
      name: 'a tracked .env that shows the variables, beside a local one',
      files: {
        '.gitignore': '.env.*\n!.env.ci\n',
        '.env': 'MISTRAL_API_KEY=\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'with the exception behind it',
      files: { '.gitignore': '.env*\n!.env.example\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'a template that is tracked all the same',
      files: { '.gitignore': '.env*\n', '.env.example': 'MISTRAL_API_KEY=\n' },
      findings: [],
    },
    {
      name: 'a template under another name',
      files: {
        '.gitignore': '.env*\n',
        'env.sample': 'MISTRAL_API_KEY=\n',
        'package.json': USES_MISTRAL,
      },
      findings: [],
    },
    {
      name: 'the .env alone',
      files: { '.gitignore': '.env\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'nothing reads a .env',
      files: { '.gitignore': '.env*\n', 'package.json': '{ "dependencies": {} }' },
      findings: [],
    },
    {
      name: 'an exception that stands too early is the finding of another rule',
      files: { '.gitignore': '!.env.example\n.env*\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
  ],
};
