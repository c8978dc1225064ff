import { leaks } from './group.js';

export const ownPipelines2 = leaks('other-ci', [
  [
    'Bitbucket',
    'bitbucket-pipelines.yml',
    `
pipelines:
  default:
    - step:
        script:
          - export MISTRAL_API_KEY='{{key}}'
          - npm run e2e
`,
  ],
  [
    'Drone',
    '.drone.yml',
    `
kind: pipeline
steps:
  - name: test
    image: golang
    environment:
      MISTRAL_API_KEY: {{key}}
    commands: [go test ./...]
`,
  ],
  [
    'Buildkite',
    '.buildkite/pipeline.yml',
    `
env:
  MISTRAL_API_KEY: "{{key}}"
steps:
  - command: make test
`,
  ],
  [
    'TeamCity Kotlin',
    '.teamcity/settings.kts',
    `
params {
    param("env.STAGE", "ci")
    password("env.MISTRAL_API_KEY", "{{key}}")
}
`,
  ],
  [
    'AppVeyor',
    'appveyor.yml',
    `
environment:
  matrix:
    - NODE: 22
  MISTRAL_API_KEY: {{key}}
`,
  ],
  [
    'tox',
    'tox.ini',
    `
[testenv]
deps = pytest
setenv =
    PYTHONPATH = {toxinidir}
    MISTRAL_API_KEY = {{key}}
commands = pytest
`,
  ],
  [
    'pytest env',
    'pytest.ini',
    `
[pytest]
testpaths = tests
env =
    STAGE=test
    MISTRAL_API_KEY={{key}}
`,
  ],
]);
