import type { RuleExamples } from '../../rule.js';

const USES_MISTRAL = '{ "dependencies": { "@mistralai/mistralai": "2.7.0" } }';

/** As PowerShell appends to a file: each character takes two bytes. */
function wide(text: string): string {
  return text.replace(/[^]/gu, '$&\0');
}

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a comment behind the pattern',
      files: { '.gitignore': 'dist\n.env # secrets\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:2'],
    },
    {
      name: 'a pattern for directories',
      files: { '.gitignore': '.env/\n', 'requirements.txt': 'mistralai==1.0\n' },
      findings: ['.gitignore:1'],
    },
    {
      name: 'a tab at the end',
      files: { '.gitignore': '.env\t\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
    {
      name: 'in quotes',
      files: { '.gitignore': '".env"\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
    {
      name: 'with a dot and a slash',
      files: { '.gitignore': './.env\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
    {
      name: 'in capitals',
      files: { '.gitignore': '.ENV\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
    {
      name: 'indented, for files of another kind',
      files: { '.gitignore': '.env\n  *.pem\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:2'],
    },
    {
      name: 'a tail in UTF-16',
      files: {
        '.gitignore': `node_modules\n${wide('.env\r\n.env.local\r\n')}`,
        'package.json': USES_MISTRAL,
      },
      findings: ['.gitignore:2'],
    },
    {
      name: 'a later line brings it back',
      files: { '.gitignore': '.env*\n!.env\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:2'],
    },
    {
      name: 'a nested file brings it back',
      files: {
        '.gitignore': '.env\n',
        'app/.gitignore': '!.env\n',
        'app/.env.example': 'A=\n',
      },
      findings: ['app/.gitignore:1'],
    },
    {
      name: 'the template is brought back too early',
      files: { '.gitignore': '!.env.example\n.env*\n', 'package.json': USES_MISTRAL },
      findings: ['.gitignore:1'],
    },
  ],
  clean: [
    {
      name: 'another line does what this one should',
      files: { '.gitignore': '.env # secrets\n.env*\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'with carriage returns, a byte order mark and blanks at the end',
      files: { '.gitignore': '\uFEFF.env  \r\n*.pem\r\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'the template is brought back behind the line that ignores it',
      files: { '.gitignore': '.env*\n!.env.example\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'a directory of that name in a project without a .env',
      files: { '.gitignore': '.env/\nENV/\n', 'setup.py': 'setup()\n' },
      findings: [],
    },
    {
      name: 'a comment on a line about nothing secret',
      files: { '.gitignore': '.env\ndist/ # built\n', 'package.json': USES_MISTRAL },
      findings: [],
    },
    {
      name: 'other variables of the environment are brought back on purpose',
      files: {
        '.gitignore': '.env*\n!.env.example\n!.env.test\n',
        'package.json': USES_MISTRAL,
      },
      findings: [],
    },
    {
      name: 'a misplaced line for a template that is tracked all the same',
      files: {
        '.gitignore': '!.env.example\n.env*\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'a sample of an ignore file among tests',
      files: { 'tests/fixtures/.gitignore': '.env # dead\n', '.gitignore': '.env\n' },
      findings: [],
    },
  ],
};
