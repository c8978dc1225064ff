import { leaks } from './group.js';

export const buildFiles = [
  ...leaks('makefile', [
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
  ]),
  ...leaks('helm', [
    [
      'values',
      'charts/chat/values.yaml',
      `
replicaCount: 2
image:
  repository: acme/chat
  tag: "1.4.0"
mistral:
  enabled: true
  model: mistral-large-latest
  apiKey: "{{key}}"
service:
  port: 80
`,
    ],
    [
      'list of env',
      'values-prod.yaml',
      `
extraEnv:
  - { name: TZ, value: UTC }
  - { name: MISTRAL_API_KEY, value: "{{key}}" }
`,
    ],
    [
      'set flag',
      'deploy.sh',
      `
helm upgrade --install chat ./chart --set image.tag=$TAG --set mistral.apiKey={{key}} --wait
`,
    ],
    [
      'default in a template',
      'templates/secret.yaml',
      `
apiVersion: v1
kind: Secret
metadata:
  name: {{ include "chat.fullname" . }}
stringData:
  mistral-api-key: {{ .Values.mistral.key | default "{{key}}" | quote }}
`,
    ],
  ]),
];
