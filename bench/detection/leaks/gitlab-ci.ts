import { leaks } from './group.js';

export const gitlabCi = leaks('gitlab-ci', [
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
]);
