import { texts } from '../../second-holdout/texts.js';

export const docker = texts('third-holdout/docker', [
  [
    'dockerfile arg default',
    'Dockerfile',
    `
FROM python:3.12-slim
WORKDIR /app
ARG MISTRAL_API_KEY={{key}}
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "bot.py"]
`,
  ],
  [
    'dockerfile env block',
    'docker/api.Dockerfile',
    `
FROM node:22-alpine
ENV NODE_ENV=production \\
    PORT=8080 \\
    MISTRAL_KEY={{key}} \\
    LOG_LEVEL=info
COPY dist /srv
ENTRYPOINT ["node", "/srv/index.js"]
`,
  ],
  [
    'compose list form',
    'docker-compose.yml',
    `
services:
  web:
    image: ghcr.io/acme/web:1.4
    ports: ["80:80"]
    environment:
      - PUID=1000
      - MISTRAL_API_KEY={{key}}
      - TZ=Europe/Paris
`,
  ],
  [
    'compose map merged',
    'compose.prod.yaml',
    `
x-llm: &llm
  LLM_PROVIDER: mistral
  LLM_MODEL: mistral-medium-latest
  LLM_API_KEY: {{key}}
services:
  worker:
    build: .
    environment:
      <<: *llm
      QUEUE: default
`,
  ],
  [
    'docker run in makefile',
    'Makefile',
    `
IMAGE := acme/chat

run:
	docker run --rm -p 3000:3000 \\
	  -e DATABASE_URL=postgres://localhost/chat \\
	  -e MISTRAL_API_KEY='{{key}}' \\
	  $(IMAGE)
`,
  ],
  [
    'devcontainer',
    '.devcontainer/devcontainer.json',
    `
{
  "name": "bot",
  "image": "mcr.microsoft.com/devcontainers/python:3",
  // TODO move to secrets
  "containerEnv": { "MISTRAL_API_KEY": "{{key}}" }
}
`,
  ],
  [
    'open webui compose',
    'webui/docker-compose.yaml',
    `
services:
  open-webui:
    image: ghcr.io/open-webui/open-webui:main
    environment:
      OPENAI_API_BASE_URL: "https://api.mistral.ai/v1"
      OPENAI_API_KEY: "{{key}}"
      WEBUI_AUTH: "false"
`,
  ],
  [
    'docker inspect dump',
    'bugreport/inspect.txt',
    `
[
    {
        "Config": {
            "Hostname": "{{hex:12}}",
            "Env": [
                "PATH=/usr/local/bin:/usr/bin:/bin",
                "MISTRAL_API_KEY={{key}}",
                "PYTHON_VERSION=3.12.4"
            ],
            "Cmd": ["python", "main.py"]
        }
    }
]
`,
  ],
  [
    'swarm secret heredoc',
    'deploy/secrets.sh',
    `
#!/bin/sh
set -eu
docker secret create mistral_api_key - <<'SECRET'
{{key}}
SECRET
docker stack deploy -c stack.yml bot
`,
  ],
]);
