import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'variables under other names, with a key in them',
      files: {
        'deploy/prod.env': 'MISTRAL_API_KEY={{key}}\n',
        '.envrc': 'export MISTRAL_API_KEY={{key}}\n',
        '.ENV': 'MISTRAL_API_KEY={{key}}\n',
      },
      findings: ['.ENV:1', '.envrc:1', 'deploy/prod.env:1'],
    },
    {
      name: 'a .env with a key that is ignored too late',
      files: { '.gitignore': '.env\n', '.env': 'MISTRAL_API_KEY={{key}}\n' },
      findings: ['.env:1'],
    },
    {
      name: 'a .env with a key',
      files: {
        '.env': ['# local', 'MISTRAL_API_KEY={{key}}', ''].join('\n'),
      },
      findings: ['.env:2'],
    },
    {
      name: 'a .env that holds nothing yet',
      files: {
        '.env': 'MISTRAL_API_KEY=\n',
      },
      findings: ['.env:1'],
    },
    {
      name: 'a .env of a package for production',
      files: {
        'apps/web/.env.production': 'export MISTRAL_API_KEY="{{key}}"\n',
      },
      findings: ['apps/web/.env.production:1'],
    },
    {
      name: 'variables of a worker',
      files: {
        '.dev.vars': 'MISTRAL_API_KEY=your_mistral_api_key_here\n',
      },
      findings: ['.dev.vars:1'],
    },
    {
      name: 'secrets of Streamlit',
      files: {
        '.streamlit/secrets.toml': ['[llm]', 'MISTRAL_API_KEY = "{{key}}"', ''].join('\n'),
      },
      findings: ['.streamlit/secrets.toml:2'],
    },
    {
      name: 'variables of Terraform',
      files: {
        'infra/prod.tfvars': ['region = "eu"', 'mistral_api_key = "{{key}}"', ''].join('\n'),
      },
      findings: ['infra/prod.tfvars:2'],
    },
    {
      name: 'a copy that an editor keeps',
      files: {
        '.history/.env_20260101': 'MISTRAL_API_KEY={{key}}\n',
      },
      findings: ['.history/.env_20260101:1'],
    },
  ],
  clean: [
    {
      name: 'variables of tests, and of other names without a key',
      files: {
        '.env.test': 'MISTRAL_API_KEY=test-key\n',
        'deploy/prod.env': 'MISTRAL_API_KEY=\n',
        '.envrc': 'use flake\n',
        'sample.env': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'public addresses alone',
      files: { 'web/.env.production': 'VITE_API_URL=https://api.example.com\n' },
      findings: [],
    },
    {
      name: 'settings of Compose',
      files: { '.env': 'COMPOSE_PROJECT_NAME=app\nVERSION=1.2\n' },
      findings: [],
    },
    {
      name: 'a fixture without a secret',
      files: { 'tests/fixtures/.env': 'API_KEY=\n' },
      findings: [],
    },
    {
      name: 'a file that is ignored and waits for its secrets is the finding of another rule',
      files: { '.gitignore': '.env\n', '.env': 'MISTRAL_API_KEY=\n' },
      findings: [],
    },
    {
      name: 'a template',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'a template for one environment',
      files: {
        '.env.local.sample': 'MISTRAL_API_KEY=your_key\n',
      },
      findings: [],
    },
    {
      name: 'a French template',
      files: {
        '.env.exemple': 'MISTRAL_API_KEY=votre_cle\n',
      },
      findings: [],
    },
    {
      name: 'a schema of variables',
      files: {
        '.env.schema': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'an encrypted file',
      files: {
        '.env.vault': 'DOTENV_VAULT=abc\n',
      },
      findings: [],
    },
    {
      name: 'code about the environment',
      files: {
        '.env.ts': 'export const env = process.env;\n',
      },
      findings: [],
    },
    {
      name: 'a template of worker variables',
      files: {
        '.dev.vars.example': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'a template of Terraform variables',
      files: {
        'infra/prod.example.tfvars': 'mistral_api_key = ""\n',
      },
      findings: [],
    },
    {
      name: 'a file that dotenvx encrypted',
      files: { '.env': 'MISTRAL_API_KEY="encrypted:BDq-Bib4-wsYq"\n' },
      findings: [],
    },
    {
      name: 'a directory with a like name',
      files: {
        '.env.d/readme': 'text\n',
      },
      findings: [],
    },
  ],
};
