import { leaks } from './group.js';

export const makefile = leaks('makefile', [
  [
    'variable',
    'Makefile',
    `
PYTHON ?= python3
MISTRAL_API_KEY ?= {{key}}

run:
	MISTRAL_API_KEY=$(MISTRAL_API_KEY) $(PYTHON) -m app
`,
  ],
  [
    'exported',
    'GNUmakefile',
    `
export MISTRAL_API_KEY := {{key}}
.PHONY: test
test: ; go test ./...
`,
  ],
  [
    'in a recipe',
    'Makefile',
    `
ask:
	@curl -s https://api.mistral.ai/v1/models -H "Authorization: Bearer {{key}}" | jq '.data[].id'
`,
  ],
  [
    'just',
    'justfile',
    `
set dotenv-load := false
export MISTRAL_API_KEY := "{{key}}"

dev:
    cargo run
`,
  ],
  [
    'Taskfile',
    'Taskfile.yml',
    `
version: '3'
env:
  GOFLAGS: -mod=mod
  MISTRAL_API_KEY: {{key}}
tasks:
  run:
    cmds: [go run ./cmd/bot]
`,
  ],
  [
    'CMake',
    'CMakeLists.txt',
    `
cmake_minimum_required(VERSION 3.20)
project(voice CXX)
set(MISTRAL_API_KEY "{{key}}" CACHE STRING "key for transcription")
add_compile_definitions(MISTRAL_API_KEY="\${MISTRAL_API_KEY}")
`,
  ],
  [
    'mise',
    'mise.toml',
    `
[tools]
node = "22"

[env]
MISTRAL_API_KEY = "{{key}}"
`,
  ],
]);
