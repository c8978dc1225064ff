import { texts } from '../texts.js';

export const buildFiles = texts('second-holdout/build-files', [
  [
    'makefile',
    'Makefile',
    `
MISTRAL_API_KEY ?= {{key}}
export MISTRAL_API_KEY
`,
  ],
  [
    'justfile',
    'justfile',
    `
export MISTRAL_API_KEY := "{{key}}"
`,
  ],
  [
    'gradle properties',
    'gradle.properties',
    `
org.gradle.jvmargs=-Xmx2g
mistralApiKey={{key}}
`,
  ],
  [
    'maven settings',
    'settings.xml',
    `
<properties>
  <mistral.api.key>{{key}}</mistral.api.key>
</properties>
`,
  ],
  [
    'mise',
    'mise.toml',
    `
[env]
MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'direnv',
    '.envrc',
    `
layout python
export MISTRAL_API_KEY="{{key}}"
`,
  ],
  [
    'cmake',
    'CMakeLists.txt',
    `
add_compile_definitions(MISTRAL_API_KEY="{{key}}")
`,
  ],
  [
    'tox',
    'tox.ini',
    `
[testenv]
setenv =
    MISTRAL_API_KEY = {{key}}
commands = pytest
`,
  ],
  [
    'taskfile',
    'Taskfile.yml',
    `
version: '3'
env:
  MISTRAL_API_KEY: {{key}}
`,
  ],
]);
