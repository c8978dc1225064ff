import type { RuleExamples } from '../../rule.js';

const mark = (word: string): string => `-----${word} ${['PRIVATE', 'KEY'].join(' ')}-----`;
const PRIVATE_KEY = [mark('BEGIN'), 'MIIB', mark('END'), ''].join('\n');

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a .env that was committed before it was ignored, still without a key',
      files: { '.gitignore': '.env\n', '.env': 'MISTRAL_API_KEY=\n' },
      findings: ['.env:1'],
    },
    {
      name: 'a .env.local of a package, ignored at the root',
      files: {
        '.gitignore': '.env*\n',
        'apps/web/.env.local': 'MISTRAL_API_KEY=your_mistral_api_key_here\n',
      },
      findings: ['apps/web/.env.local:1'],
    },
    {
      name: 'a private key',
      files: { '.gitignore': '*.pem\n', 'certs/server.pem': PRIVATE_KEY },
      findings: ['certs/server.pem:1'],
    },
    {
      name: 'a directory for secrets',
      files: { '.gitignore': 'secrets/\n', 'secrets/prod.yaml': 'mistral_api_key: {{key}}\n' },
      findings: ['secrets/prod.yaml:1'],
    },
  ],
  clean: [
    {
      name: 'a certificate, which is public',
      files: { '.gitignore': '*.pem\n', 'certs/ca.pem': '-----BEGIN CERTIFICATE-----\n' },
      findings: [],
    },
    {
      name: 'a template below a line that ignores too much',
      files: { '.gitignore': '.env*\n', '.env.example': 'MISTRAL_API_KEY=\n' },
      findings: [],
    },
    {
      name: 'a .env with a key is the finding of another rule',
      files: { '.gitignore': '.env\n', '.env': 'MISTRAL_API_KEY={{key}}\n' },
      findings: [],
    },
    {
      name: 'a .env that no line ignores is the finding of another rule',
      files: { '.gitignore': 'dist\n', '.env': 'MISTRAL_API_KEY=\n' },
      findings: [],
    },
    {
      name: 'public addresses, tracked on purpose',
      files: { '.gitignore': '.env*\n', 'web/.env.production': 'VITE_API_URL=https://a.example\n' },
      findings: [],
    },
    {
      name: 'a fixture that was added by force',
      files: { '.gitignore': '.env\n*.key\n', 'tests/fixtures/.env': 'API_KEY=\n' },
      findings: [],
    },
    {
      name: 'what keeps a directory for secrets in the repository',
      files: { '.gitignore': 'secrets/\n', 'secrets/README.md': 'Put your keys here.\n' },
      findings: [],
    },
  ],
};
