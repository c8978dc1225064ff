import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a branch',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: acme/reviewer@main',
          '        with:',
          '          api-key: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:6'],
    },
    {
      name: 'a tag: a warning',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: acme/reviewer@v2',
          '        env:',
          '          OPENAI_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:6'],
    },
    {
      name: 'through the environment of the job',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    env:',
          '      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - uses: acme/setup-tool@v1',
          '      - uses: acme/other@v3.1.2',
          '      - run: npm test',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'a workflow of somebody else',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  call:',
          '    uses: acme/workflows/.github/workflows/eval.yml@master',
          '    secrets:',
          '      mistral_api_key: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: ['.github/workflows/ci.yml:4'],
    },
  ],
  clean: [
    {
      name: 'a commit',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: acme/reviewer@0123456789abcdef0123456789abcdef01234567 # v2.0.1',
          '        with:',
          '          api-key: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'actions of GitHub and of the repository',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    env:',
          '      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '    steps:',
          '      - uses: actions/checkout@v4',
          '      - uses: ./.github/actions/ask',
          '        with:',
          '          key: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'an action without the key',
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: acme/setup-tool@main',
          '      - run: npm test',
          '        env:',
          '          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: "another provider's key",
      files: {
        '.github/workflows/ci.yml': [
          'on: push',
          'jobs:',
          '  test:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: acme/reviewer@main',
          '        with:',
          '          api-key: ${{ secrets.OPENAI_API_KEY }}',
          '      - run: npm test',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
