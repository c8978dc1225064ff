import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'on the command line',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: docker build --build-arg MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }} -t app .',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'over lines, by a variable',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - run: |',
          '          docker build \\',
          '            --build-arg API_KEY="$MISTRAL_API_KEY" \\',
          '            -t app .',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'an input of the action that builds',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: docker/build-push-action@v6',
          '        with:',
          '          build-args: |',
          '            NODE_ENV=production',
          '            MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:10'],
    },
    {
      name: 'by name alone, from the environment',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    env:',
          '      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '    steps:',
          '      - run: docker build --build-arg MISTRAL_API_KEY .',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
  ],
  clean: [
    {
      name: 'as a secret of the build',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: docker/build-push-action@v6',
          '        with:',
          '          secrets: |',
          '            mistral=${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a mounted secret on the command line',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: docker build --secret id=mistral,env=MISTRAL_API_KEY .',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'other arguments beside the key',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  build:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - run: docker build --build-arg VERSION=1 . && npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
