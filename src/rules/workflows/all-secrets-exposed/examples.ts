import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'all at once',
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
          '      - run: ./deploy.sh',
          '        env:',
          '          SECRETS: ${{ toJSON(secrets) }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:11'],
    },
    {
      name: 'by a name that is computed',
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
          '      - run: ./deploy.sh',
          '        env:',
          '          TOKEN: ${{ secrets[matrix.secret] }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:11'],
    },
    {
      name: 'a name that is put together',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: ./eval.sh',
          '        env:',
          "          MISTRAL_API_KEY: ${{ secrets[format('MISTRAL_API_KEY_{0}', matrix.team)] }}",
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
  ],
  clean: [
    {
      name: 'by names',
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
          '      - run: ./deploy.sh',
          '        env:',
          "          TOKEN: ${{ secrets['DEPLOY_TOKEN'] }}",
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a repository whose workflows have no Mistral key',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - name: mistral',
          '        run: ./deploy.sh',
          '        env:',
          '          SECRETS: ${{ toJSON(secrets) }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a comment',
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
          '      # SECRETS: ${{ toJSON(secrets) }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
