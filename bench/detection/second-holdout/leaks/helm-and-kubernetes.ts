import { texts } from '../texts.js';

export const helmAndKubernetes = texts('second-holdout/helm-and-kubernetes', [
  [
    'values with provider',
    'charts/rag/values.yaml',
    `
replicaCount: 2
llm:
  provider: mistral
  endpoint: ""
  apiKey: {{key}}
`,
  ],
  [
    'set on the command line',
    'deploy.sh',
    `
helm upgrade --install rag ./charts/rag \\
  --set image.tag="$TAG" --set-string secrets.mistralApiKey={{key}}
`,
  ],
  [
    'secret data',
    'k8s/secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: mistral
type: Opaque
data:
  apikey: {{key|base64}}
`,
  ],
  [
    'kubectl create secret',
    'RUNBOOK.md',
    `
Create it once by hand:

    kubectl -n ask create secret generic ask-env --from-literal=MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'config map with an env file',
    'k8s/config.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: bot}
data:
  .env: |
    LOG_LEVEL=info
    MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'kustomize literals',
    'kustomization.yaml',
    `
secretGenerator:
  - name: ai
    literals:
      - mistral-key={{key}}
      - region=eu
`,
  ],
  [
    'env with a comment between',
    'k8s/deployment.yaml',
    `
        env:
          - name: CODESTRAL_API_KEY
            # TODO: valueFrom a secret
            value: "{{key}}"
`,
  ],
  [
    'last applied annotation',
    'dump/deploy.yaml',
    `
metadata:
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","kind":"Secret","metadata":{"name":"bot"},"stringData":{"MISTRAL_API_KEY":"{{key}}"}}
`,
  ],
  [
    'nomad job',
    'bot.nomad.hcl',
    `
job "bot" {
  group "g" {
    task "t" {
      driver = "docker"
      env {
        MISTRAL_API_KEY = "{{key}}"
      }
    }
  }
}
`,
  ],
]);
