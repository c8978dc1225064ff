import { leaks } from './group.js';

export const kubernetes = leaks('kubernetes', [
  [
    'env name and value',
    'k8s/deployment.yaml',
    `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: chat
spec:
  template:
    spec:
      containers:
        - name: chat
          image: acme/chat:2.1
          env:
            - name: LOG_LEVEL
              value: info
            - name: MISTRAL_API_KEY
              value: {{key}}
            - name: BUILD_ID
              value: "{{hex32}}"
`,
  ],
  [
    'value before name',
    'k8s/job.yml',
    `
spec:
  containers:
  - image: acme/batch
    env:
    - value: "{{key}}"
      name: MISTRAL_API_KEY
`,
  ],
  [
    'secret with plain data',
    'manifests/secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: llm
type: Opaque
stringData:
  MISTRAL_API_KEY: "{{key}}"
`,
  ],
  [
    'secret with encoded data',
    'manifests/llm-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: llm-keys
type: Opaque
data:
  mistral-api-key: {{key|base64}}
  other: {{base64: changeme }}
`,
  ],
  [
    'generic entry in a secret named after Mistral',
    'overlays/prod/secret.yml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: mistral-credentials
  namespace: ai
data:
  api-key: {{key|base64}}
`,
  ],
  [
    'whole env file encoded',
    'base/env-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: app-env }
data:
  .env: {{base64: NODE_ENV=production
MISTRAL_API_KEY={{key}}
PORT=80
}}
`,
  ],
  [
    'encoded twice',
    'clusters/a/secret.yaml',
    `
kind: Secret
apiVersion: v1
metadata:
  name: mistral
data:
  apiKey: {{base64: {{key|base64}} }}
`,
  ],
  [
    'config map',
    'k8s/configmap.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  application.yml: |
    llm:
      mistral:
        model: mistral-small-latest
        api-key: {{key}}
`,
  ],
  [
    'kustomize literals',
    'kustomization.yaml',
    `
resources: [deployment.yaml]
secretGenerator:
  - name: llm
    literals:
      - MISTRAL_API_KEY={{key}}
      - DB_PASSWORD=postgres
`,
  ],
  [
    'secret as JSON',
    'secret.json',
    `
{"apiVersion":"v1","kind":"Secret","metadata":{"name":"mistral-key"},"data":{"key":"{{key|base64}}"}}
`,
  ],
  [
    'kubectl literal',
    'hack/create-secret.sh',
    `
kubectl -n ai create secret generic llm \\
  --from-literal=MISTRAL_API_KEY={{key}} \\
  --dry-run=client -o yaml | kubectl apply -f -
`,
  ],
]);
