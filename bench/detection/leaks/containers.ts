import { leaks } from './group.js';

export const containers = [
  ...leaks('dockerfile', [
    [
      'ENV with sign',
      'Dockerfile',
      `
FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
ENV MISTRAL_API_KEY={{key}}
CMD ["python", "app.py"]
`,
    ],
    [
      'ENV with a space',
      'docker/Dockerfile',
      `
FROM node:22-alpine
ENV NODE_ENV production
ENV MISTRAL_API_KEY {{key}}
COPY . .
CMD ["node", "index.js"]
`,
    ],
    [
      'ARG default',
      'Dockerfile.prod',
      `
FROM golang:1.23 AS build
ARG MISTRAL_API_KEY="{{key}}"
ENV MISTRAL_API_KEY=$MISTRAL_API_KEY
RUN go build -o /bot ./...
`,
    ],
    [
      'several over lines',
      'images/api/Dockerfile',
      `
FROM python:3.11
ENV PYTHONUNBUFFERED=1 \\
    PIP_NO_CACHE_DIR=1 \\
    MISTRAL_API_KEY={{key}} \\
    PORT=8000
`,
    ],
    [
      'RUN writes env',
      'Containerfile',
      `
FROM registry.fedoraproject.org/fedora:41
RUN echo "MISTRAL_API_KEY={{key}}" > /app/.env && dnf install -y python3
`,
    ],
    [
      'docker run flag',
      'docs/run.md',
      `
Start it with

    docker run -d -p 8080:8080 -e OPENAI_API_KEY= -e MISTRAL_API_KEY={{key}} ghcr.io/acme/chat:latest
`,
    ],
    [
      'build argument',
      'scripts/build.sh',
      `
docker build --build-arg VERSION=1.4 --build-arg MISTRAL_API_KEY={{key}} -t acme/ocr .
`,
    ],
  ]),
  ...leaks('compose', [
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
  ]),
];
