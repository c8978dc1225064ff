import { texts } from '../../second-holdout/texts.js';

export const kubernetes = texts('third-holdout/kubernetes', [
  [
    'secret data',
    'k8s/secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: mistral
  namespace: bots
type: Opaque
data:
  token: {{key|base64}}
`,
  ],
  [
    'secret string data',
    'deploy/secret.yml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: llm-credentials
stringData:
  MISTRAL_API_KEY: "{{key}}"
  LOG_LEVEL: debug
`,
  ],
  [
    'deployment env value',
    'manifests/deployment.yaml',
    `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: summariser
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: app
          image: acme/summariser:3
          env:
            - name: MODEL
              value: open-mixtral-8x22b
            - name: MISTRAL_API_KEY
              value: {{key}}
`,
  ],
  [
    'configmap with env file',
    'base/configmap.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: app-env
data:
  .env: |
    APP_ENV=prod
    MISTRAL_API_KEY={{key}}
    SENTRY_DSN=
`,
  ],
  [
    'helm values',
    'charts/assistant/values.yaml',
    `
replicaCount: 1
image:
  repository: acme/assistant
  tag: 0.9.1
mistral:
  # rotate me
  endpoint: https://api.mistral.ai
  model: mistral-small-2409
  retries: 3
  auth:
    existingSecret: ""
    apiKey: {{key}}
resources: {}
`,
  ],
  [
    'helm set',
    'scripts/release.sh',
    `
helm upgrade --install litellm ./charts/litellm \\
  --namespace ai \\
  --set replicaCount=2 \\
  --set-string env.MISTRAL_API_KEY={{key}} \\
  --wait
`,
  ],
  [
    'kustomize literals',
    'overlays/dev/kustomization.yaml',
    `
resources:
  - ../../base
secretGenerator:
  - name: providers
    literals:
      - MISTRAL_API_KEY={{key}}
      - DEBUG=1
`,
  ],
  [
    'last applied annotation',
    'dump/secret.json',
    `
{
  "apiVersion": "v1",
  "kind": "Secret",
  "metadata": {
    "name": "mistral-api",
    "annotations": {
      "kubectl.kubernetes.io/last-applied-configuration": "{\\"apiVersion\\":\\"v1\\",\\"stringData\\":{\\"mistral-api-key\\":\\"{{key}}\\"},\\"kind\\":\\"Secret\\"}\\n"
    }
  }
}
`,
  ],
  [
    'secret holding env file',
    'cluster/env-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: backend
data:
  app.env: {{base64: PORT=8000
MISTRAL_API_KEY={{key}}
REDIS_URL=redis://redis:6379
}}
`,
  ],
  [
    'kubectl create',
    'docs/runbook.md',
    `
## Nouveau cluster

1. Créer le namespace : \`kubectl create ns ia\`
2. Créer le secret :

       kubectl -n ia create secret generic mistral \\
         --from-literal=api-key={{key}}

3. Redémarrer les pods.
`,
  ],
]);
