import type { RuleExamples } from '../../rule.js';

const TEMPLATE = 'MISTRAL_API_KEY=\n';
const IGNORED = '.env\n.env.*\n!.env.example\n';

/** A manifest over several lines, as npm writes it. */
function manifest(more: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ name: '@acme/chat', version: '1.0.0', ...more }, null, 2)}\n`;
}

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a .npmignore that takes the place of .gitignore',
      files: {
        '.gitignore': IGNORED,
        '.npmignore': 'tests/\n',
        '.env.example': TEMPLATE,
        'package.json': manifest({}),
      },
      findings: ['.npmignore:1'],
    },
    {
      name: 'all files, whatever git ignores',
      files: {
        '.gitignore': IGNORED,
        '.env.example': TEMPLATE,
        'package.json': manifest({ files: ['*'] }),
      },
      findings: ['package.json:4'],
    },
    {
      name: 'a directory with a .env in it',
      files: {
        '.gitignore': IGNORED,
        'src/.env.example': TEMPLATE,
        'src/index.ts': 'run();\n',
        'package.json': manifest({ files: ['dist', 'src'] }),
      },
      findings: ['package.json:4'],
    },
    {
      name: 'a package whose .env only the root ignores, which pnpm does not ask',
      files: {
        '.gitignore': IGNORED,
        'pnpm-workspace.yaml': 'packages: [packages/*]\n',
        'package.json': '{ "private": true }',
        'packages/chat/.env.example': TEMPLATE,
        'packages/chat/package.json': manifest({ publishConfig: { access: 'public' } }),
      },
      findings: ['packages/chat/package.json:1'],
    },
    {
      name: 'only a dependency says that there is a .env',
      files: {
        '.gitignore': IGNORED,
        '.npmignore': 'src/\n',
        'package.json': manifest({ dependencies: { dotenv: '17.0.0' } }),
      },
      findings: ['.npmignore:1'],
    },
  ],
  clean: [
    {
      name: 'a list of what is built',
      files: {
        '.gitignore': IGNORED,
        '.env.example': TEMPLATE,
        'package.json': manifest({ files: ['dist'] }),
      },
      findings: [],
    },
    {
      name: 'an exception in the list',
      files: {
        '.gitignore': IGNORED,
        '.env.example': TEMPLATE,
        'package.json': manifest({ files: ['*', '!.env*'] }),
      },
      findings: [],
    },
    {
      name: 'a .npmignore that names it',
      files: {
        '.gitignore': IGNORED,
        '.npmignore': 'tests/\n.env*\n',
        '.env.example': TEMPLATE,
        'package.json': manifest({}),
      },
      findings: [],
    },
    {
      name: 'a .gitignore that npm goes by',
      files: {
        '.gitignore': IGNORED,
        '.env.example': TEMPLATE,
        'package.json': manifest({ publishConfig: { access: 'public' } }),
      },
      findings: [],
    },
    {
      name: 'a private package',
      files: {
        '.gitignore': IGNORED,
        '.npmignore': 'tests/\n',
        '.env.example': TEMPLATE,
        'package.json': manifest({ private: true }),
      },
      findings: [],
    },
    {
      name: 'a workspace of npm, which asks the root too',
      files: {
        '.gitignore': IGNORED,
        'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
        'packages/chat/.env.example': TEMPLATE,
        'packages/chat/package.json': manifest({ publishConfig: { access: 'public' } }),
      },
      findings: [],
    },
    {
      name: 'an application that nobody publishes, without saying so',
      files: {
        '.gitignore': IGNORED,
        'api/.env.example': TEMPLATE,
        'api/package.json': manifest({ scripts: { start: 'node index.js' } }),
      },
      findings: [],
    },
    {
      name: 'no .env is expected',
      files: { '.npmignore': 'tests/\n', 'package.json': manifest({}) },
      findings: [],
    },
  ],
};
