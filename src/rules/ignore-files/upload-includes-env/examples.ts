import type { RuleExamples } from '../../rule.js';

const TEMPLATE = 'MISTRAL_API_KEY=\n';
const IGNORED = '.env\n.env.*\n!.env.example\n';
const EXTENSION = '{ "name": "chat", "engines": { "vscode": "^1.100.0" } }';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a .gcloudignore that somebody wrote',
      files: {
        '.gitignore': IGNORED,
        '.gcloudignore': '.git\nnode_modules\n',
        '.env.example': TEMPLATE,
      },
      findings: ['.gcloudignore:1'],
    },
    {
      name: 'a .gcloudignore that brings it back',
      files: {
        '.gitignore': IGNORED,
        '.gcloudignore': '#!include:.gitignore\n!.env\n',
        '.env.example': TEMPLATE,
      },
      findings: ['.gcloudignore:1'],
    },
    {
      name: 'a .vercelignore, beside which .gitignore does not count',
      files: { '.gitignore': IGNORED, '.vercelignore': 'docs\n', '.env.example': TEMPLATE },
      findings: ['.vercelignore:1'],
    },
    {
      name: 'an extension of VS Code',
      files: {
        '.gitignore': IGNORED,
        '.vscodeignore': 'src/**\n.env.example\n',
        '.env.example': TEMPLATE,
        'package.json': EXTENSION,
      },
      findings: ['.vscodeignore:1'],
    },
    {
      name: 'an extension without an ignore file, in a package',
      files: {
        '.gitignore': IGNORED,
        'extension/.env.example': TEMPLATE,
        'extension/package.json': EXTENSION,
      },
      findings: ['extension/package.json:1'],
    },
  ],
  clean: [
    {
      name: 'the .gcloudignore that gcloud writes',
      files: {
        '.gitignore': IGNORED,
        '.gcloudignore': '.gcloudignore\n.git\n.gitignore\n#!include:.gitignore\n',
        '.env.example': TEMPLATE,
      },
      findings: [],
    },
    {
      name: 'a .gcloudignore that names it',
      files: {
        '.gitignore': IGNORED,
        '.gcloudignore': '.git\n.env*\n',
        'api/.env.example': TEMPLATE,
      },
      findings: [],
    },
    {
      name: 'a .vercelignore that lets only one directory in',
      files: { '.gitignore': IGNORED, '.vercelignore': '/*\n!api\n', '.env.example': TEMPLATE },
      findings: [],
    },
    {
      name: 'an extension that leaves it out at every depth',
      files: {
        '.gitignore': IGNORED,
        '.vscodeignore': 'src/**\n**/.env*\n',
        '.env.example': TEMPLATE,
        'package.json': EXTENSION,
      },
      findings: [],
    },
    {
      name: 'an extension that lists its files',
      files: {
        '.gitignore': IGNORED,
        '.env.example': TEMPLATE,
        'package.json':
          '{\n  "name": "chat",\n  "files": ["dist"],\n  "engines": { "vscode": "^1.100.0" }\n}\n',
      },
      findings: [],
    },
    {
      name: 'a directory that is uploaded beside the one with a .env',
      files: {
        '.gitignore': IGNORED,
        'jobs/.gcloudignore': '.git\n',
        'api/.env.example': TEMPLATE,
      },
      findings: [],
    },
  ],
};
