import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'by its name',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  deploy:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: ./release.sh',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:3'],
    },
    {
      name: 'by an action',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  ship:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: cloudflare/wrangler-action@v3',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:3'],
    },
    {
      name: 'by a command',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  main:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: fly deploy --env MISTRAL_API_KEY="$MISTRAL_API_KEY"',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:3'],
    },
  ],
  clean: [
    {
      name: 'with an environment',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  deploy:',
          '    runs-on: ubuntu-latest',
          '    environment: production',
          '    steps:',
          '      - run: ./release.sh',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'tests',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a deployment without the key',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  deploy:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: fly deploy',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a call of a workflow, which has its own',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  deploy:',
          '    uses: ./.github/workflows/deploy.yml',
          '    secrets:',
          '      mistral_api_key: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
