import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a step of a job',
      files: {
        '.github/workflows/ci.yml': [
          'on: [push, pull_request]',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:3'],
    },
    {
      name: 'the environment of the job',
      files: {
        '.github/workflows/ci.yml': [
          'on: pull_request',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    env:',
          '      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: pytest',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:3'],
    },
    {
      name: 'two jobs in one file',
      files: {
        '.github/workflows/ci.yml': [
          'on: pull_request',
          'jobs:',
          '  unit:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '  live:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: npm test',
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
      name: 'only of this repository',
      files: {
        '.github/workflows/ci.yml': [
          'on: pull_request',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    if: github.event.pull_request.head.repo.full_name == github.repository',
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
      name: 'only with a key',
      files: {
        '.github/workflows/ci.yml': [
          'on: pull_request',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    env:',
          '      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '    steps:',
          '      - run: pytest',
          "        if: env.MISTRAL_API_KEY != ''",
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the script asks',
      files: {
        '.github/workflows/ci.yml': [
          'on: pull_request',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: |',
          '          if [ -z "$MISTRAL_API_KEY" ]; then echo skipped; exit 0; fi',
          '          pytest',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'pushes alone',
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
  ],
};
