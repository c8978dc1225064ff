import { leaks } from './group.js';

export const hostedPipelines = [
  ...leaks('github-actions', [
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
  ]),
  ...leaks('gitlab-ci', [
    [
      'variables',
      '.gitlab-ci.yml',
      `
stages: [test]
variables:
  PIP_CACHE_DIR: "$CI_PROJECT_DIR/.cache"
  MISTRAL_API_KEY: "{{key}}"
test:
  stage: test
  script: [pytest]
`,
    ],
    [
      'expanded variable',
      'ci/eval.yml',
      `
eval:
  variables:
    CODESTRAL_API_KEY:
      value: "{{key}}"
      description: for the evaluation
  script: python eval.py
`,
    ],
    [
      'before script',
      '.gitlab-ci.yml',
      `
.base:
  before_script:
    - pip install mistralai
    - export MISTRAL_TOKEN={{key}}
`,
    ],
  ]),
  ...leaks('circleci', [
    [
      'environment',
      '.circleci/config.yml',
      `
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/python:3.12
        environment:
          MISTRAL_API_KEY: {{key}}
    steps: [checkout, run: pytest]
`,
    ],
    [
      'step environment',
      '.circleci/continue.yml',
      `
      - run:
          name: Evaluate
          command: python -m evals
          environment:
            MISTRAL_KEY: "{{key}}"
`,
    ],
  ]),
];
