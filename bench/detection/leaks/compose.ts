import { leaks } from './group.js';

export const compose = leaks('compose', [
  [
    'map',
    'docker-compose.yml',
    `
services:
  api:
    build: .
    environment:
      DATABASE_URL: postgres://db/app
      MISTRAL_API_KEY: {{key}}
    ports: ["8000:8000"]
`,
  ],
  [
    'list',
    'compose.yaml',
    `
services:
  bot:
    image: acme/bot:1
    environment:
      - TZ=Europe/Paris
      - MISTRAL_API_KEY={{key}}
    restart: unless-stopped
`,
  ],
  [
    'quoted list entry',
    'docker-compose.override.yml',
    `
services:
  worker:
    environment:
      - "MISTRAL_API_KEY={{key}}"
      - "LOG_LEVEL=debug"
`,
  ],
  [
    'default of a reference',
    'docker-compose.dev.yml',
    `
services:
  web:
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY:-{{key}}}
`,
  ],
  [
    'build args',
    'stack.yml',
    `
services:
  front:
    build:
      context: ./front
      args:
        VITE_MISTRAL_API_KEY: "{{key}}"
`,
  ],
  [
    'command flag',
    'compose.prod.yml',
    `
services:
  proxy:
    image: acme/llm-proxy
    command: ["--provider", "mistral", "--api-key", "{{key}}", "--port", "4000"]
`,
  ],
  [
    'secret content',
    'docker-stack.yml',
    `
services:
  api:
    image: acme/api
    secrets: [mistral_api_key]
secrets:
  mistral_api_key:
    content: "{{key}}"
`,
  ],
]);
