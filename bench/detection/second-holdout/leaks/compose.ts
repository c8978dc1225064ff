import { texts } from '../texts.js';

export const compose = texts('second-holdout/compose', [
  [
    'list with equals',
    'compose.yaml',
    `
services:
  web:
    build: .
    environment:
      - REDIS_URL=redis://redis
      - MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'default in interpolation',
    'docker-compose.override.yml',
    `
services:
  bot:
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY:-{{key}}}
`,
  ],
  [
    'command arguments',
    'docker-compose.yml',
    `
services:
  agent:
    image: acme/agent:2
    command: ["--provider", "mistral", "--api-key", "{{key}}", "--listen", ":80"]
`,
  ],
  [
    'anchor',
    'stack.yml',
    `
x-env: &env
  MISTRAL_APIKEY: "{{key}}"
services:
  a: { image: a, environment: *env }
  b: { image: b, environment: *env }
`,
  ],
  [
    'open webui with base url',
    'webui/compose.yml',
    `
services:
  open-webui:
    image: ghcr.io/open-webui/open-webui:main
    environment:
      - OPENAI_API_BASE_URL=https://api.mistral.ai/v1
      - OPENAI_API_KEY={{key}}
`,
  ],
]);
