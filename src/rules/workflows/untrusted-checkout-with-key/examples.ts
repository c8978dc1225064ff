import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'tests of a pull request with the secrets of the repository',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'a comment that starts it, and a key of the job',
      files: {
        '.github/workflows/ci.yml':
          'on: issue_comment\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n    steps:\n      - uses: actions/checkout@v4\n      - run: gh pr checkout ${{ github.event.issue.number }}\n      - run: npm ci && npm test\n',
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'what a run of another workflow was about',
      files: {
        '.github/workflows/ci.yml':
          'on: { workflow_run: { workflows: [ci], types: [completed] } }\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          repository: ${{ github.event.workflow_run.head_repository.full_name }}\n          ref: ${{ github.event.workflow_run.head_branch }}\n      - uses: ./.github/actions/evaluate\n        with:\n          mistral-api-key: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'only for people of the repository: a warning',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'an action that reads the code and gets the key: a warning',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - uses: acme/reviewer@v1\n        with:\n          api-key: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'in a workflow that is called',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  call:\n    uses: ./.github/workflows/test.yml\n    secrets:\n      llm_key: ${{ secrets.MISTRAL_API_KEY }}\n',
        '.github/workflows/test.yml':
          'on: workflow_call\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n        env:\n          API_KEY: ${{ secrets.llm_key }}\n',
      },
      findings: ['.github/workflows/test.yml:8'],
    },
  ],
  clean: [
    {
      name: 'the base alone',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'an event that has no secrets for forks',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'a job without the key checks it out',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'the key is used before anything is checked out',
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n',
      },
      findings: [],
    },
    {
      name: "another provider's key",
      files: {
        '.github/workflows/ci.yml':
          'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm test\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n',
      },
      findings: [],
    },
  ],
};
