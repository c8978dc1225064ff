import { leaks } from './group.js';

export const githubActions = leaks('github-actions', [
  [
    'job env',
    '.github/workflows/test.yml',
    `
name: test
on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      MISTRAL_API_KEY: {{key}}
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@{{sha1}}
      - run: npm test
`,
  ],
  [
    'inline run',
    '.github/workflows/review.yaml',
    `
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: |
          export MISTRAL_API_KEY="{{key}}"
          python review.py
`,
  ],
  [
    'input of an action',
    '.github/workflows/ai.yml',
    `
steps:
  - uses: acme/llm-review@v2
    with:
      provider: mistral
      model: codestral-latest
      api-key: {{key}}
`,
  ],
  [
    'fallback of an expression',
    '.github/workflows/nightly.yml',
    `
env:
  MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY || '{{key}}' }}
`,
  ],
  [
    'written to the environment file',
    '.github/workflows/deploy.yml',
    `
      - name: configure
        run: echo "MISTRAL_API_KEY={{key}}" >> "$GITHUB_ENV"
`,
  ],
]);
