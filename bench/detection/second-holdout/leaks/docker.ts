import { texts } from '../texts.js';

export const docker = texts('second-holdout/docker', [
  [
    'ENV old syntax',
    'Dockerfile',
    `
FROM python:3.12-slim
WORKDIR /srv
ENV MISTRAL_API_KEY {{key}}
CMD ["python", "-m", "srv"]
`,
  ],
  [
    'ARG default',
    'docker/api.Dockerfile',
    `
FROM node:22-alpine
ARG MISTRAL_KEY="{{key}}"
ENV AI_KEY=$MISTRAL_KEY
COPY . .
`,
  ],
  [
    'env over several lines',
    'Containerfile',
    `
FROM golang:1.24
ENV CGO_ENABLED=0 \\
    GOFLAGS=-mod=vendor \\
    LLM_PROVIDER=mistral \\
    LLM_API_KEY={{key}} \\
    LLM_MODEL=ministral-8b-latest
`,
  ],
  [
    'docker run in readme',
    'README.md',
    `
## Run

\`\`\`sh
docker run --rm -p 8080:8080 \\
  -e "MISTRAL_API_KEY={{key}}" \\
  ghcr.io/acme/ask:latest
\`\`\`
`,
  ],
  [
    'docker inspect output',
    'debug/inspect.json',
    `
[{"Id": "{{sha256}}", "Config": {"Hostname": "{{hex:12}}", "Env": ["PATH=/usr/local/bin:/usr/bin", "MISTRAL_API_KEY={{key}}", "LANG=C.UTF-8"]}}]
`,
  ],
  [
    'docker history output',
    'image-layers.txt',
    `
IMAGE          CREATED BY                                          SIZE
{{hex:12}}   CMD ["node" "server.js"]                             0B
<missing>      ENV MISTRAL_API_KEY={{key}}    0B
<missing>      COPY . . # buildkit                                 12.3MB
`,
  ],
  [
    'dev container',
    '.devcontainer/devcontainer.json',
    `
{
  // see https://containers.dev
  "image": "mcr.microsoft.com/devcontainers/python:3.12",
  "remoteEnv": { "MISTRAL_API_KEY": "{{key}}" }
}
`,
  ],
]);
