import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'no line for .env',
      files: {
        '.gitignore': 'node_modules/\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'no .gitignore at all',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
      },
      findings: ['.env.example:1'],
    },
    {
      name: 'only local files are ignored',
      files: {
        '.gitignore': '.env*.local\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'code that loads a .env',
      files: {
        '.gitignore': '__pycache__/\n',
        'app/main.py': ['from dotenv import load_dotenv', 'load_dotenv()', ''].join('\n'),
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'a package whose code loads a .env, below a root that covers itself alone',
      files: {
        '.gitignore': '/.env\n',
        'api/package.json': '{ "name": "api" }',
        'api/src/index.ts': "import 'dotenv/config';\n",
      },
      findings: ['.gitignore:1'],
    },
    {
      name: 'anchored at the root while a package has a template',
      files: {
        '.gitignore': '/.env\n',
        'apps/web/.env.example': 'MISTRAL_API_KEY=\n',
      },
      findings: ['.gitignore:1'],
    },
  ],
  clean: [
    {
      name: 'a plain line',
      files: {
        '.gitignore': '.env\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'all files of the kind but the template',
      files: {
        '.gitignore': ['.env*', '!.env.example', ''].join('\n'),
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'with carriage returns and a byte order mark',
      files: {
        '.gitignore': ['﻿node_modules\r', '.env\r', ''].join('\n'),
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'each package has its own file',
      files: {
        'apps/web/.gitignore': '.env\n',
        'apps/web/.env.example': 'A=\n',
      },
      findings: [],
    },
    {
      name: 'a root line covers a nested template',
      files: {
        '.gitignore': '.env\n',
        'apps/web/.env.example': 'A=\n',
      },
      findings: [],
    },
    {
      name: 'by its ending',
      files: {
        '.gitignore': '*.env\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'nothing uses a .env',
      files: {
        'package.json': '{ "dependencies": {} }',
      },
      findings: [],
    },
    {
      name: 'a template of a test fixture',
      files: {
        'tests/fixtures/.env.example': 'A=\n',
      },
      findings: [],
    },
    {
      name: 'a .env that is tracked is the finding of another rule',
      files: {
        '.gitignore': 'dist\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
        '.env': 'A=\n',
      },
      findings: [],
    },
    {
      name: 'not the finding of this rule: a later line brings it back',
      files: {
        '.gitignore': ['.env*', '!.env', ''].join('\n'),
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'not the finding of this rule: a comment behind the pattern',
      files: {
        '.gitignore': '.env # secrets\n',
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }',
      },
      findings: [],
    },
    {
      name: 'not the finding of this rule: a nested file brings it back',
      files: {
        '.gitignore': '.env\n',
        'app/.gitignore': '!.env\n',
        'app/.env.example': 'A=\n',
      },
      findings: [],
    },
    {
      name: 'not the finding of this rule: a pattern for directories',
      files: {
        '.gitignore': '.env/\n',
        'requirements.txt': 'mistralai==1.0\n',
      },
      findings: [],
    },
  ],
};
