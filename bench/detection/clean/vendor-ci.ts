import { clean } from './group.js';

/** Another vendor's key in CI and deployment. */
export const vendorCi = clean('vendor-ci', [
  [
    'workflow',
    '.github/workflows/docs.yml',
    `
jobs:
  docs:
    runs-on: ubuntu-latest
    steps:
      - run: npm run index
        env:
          ALGOLIA_API_KEY: {{hex32}}
          MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY }}
`,
  ],
  [
    'Dockerfile',
    'Dockerfile.search',
    `
FROM python:3.12-slim
ENV COHERE_API_KEY={{other}}
ENV LLM_MODEL=mistral-small-latest
CMD ["python", "-m", "app"]
`,
  ],
  [
    'Kubernetes pairs',
    'k8s/deployment.yaml',
    `
env:
  - name: MISTRAL_API_KEY
    valueFrom: { secretKeyRef: { name: mistral, key: key } }
  - name: COHERE_API_KEY
    value: {{other}}
`,
  ],
  [
    'Kubernetes base64',
    'k8s/keys.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: llm }
data:
  MISTRAL_API_KEY: ""
  COHERE_API_KEY: {{base64: {{other}}}}
  AZURE_OPENAI_API_KEY: {{base64: {{hex32}}}}
`,
  ],
  [
    'Terraform variables',
    'prod.tfvars',
    `
mistral_secret_name = "prod/mistral"
cohere_api_key      = "{{other}}"
azure_openai_key    = "{{hex32}}"
`,
  ],
  [
    'PM2',
    'ecosystem.config.js',
    `
module.exports = {
  apps: [{ name: 'mistral-bot', script: 'bot.js', env: { COHERE_API_KEY: '{{other}}', LLM: 'mistral-small' } }],
};
`,
  ],
  [
    'systemd unit',
    'deploy/bot.service',
    `
[Service]
EnvironmentFile=/etc/mistral/env
Environment=OPENWEATHER_API_KEY={{hex32}}
ExecStart=/usr/bin/python3 -m bot --model mistral-small-latest
`,
  ],
]);
