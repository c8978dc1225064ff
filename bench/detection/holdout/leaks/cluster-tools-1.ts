import { leaks } from '../../leaks/group.js';

export const clusterTools1 = leaks('holdout/cluster-tools', [
  [
    'kustomize options file',
    'overlays/dev/mistral.properties',
    `
# read by secretGenerator
api-key={{key}}
`,
  ],
  [
    'Argo CD Helm parameters',
    'argocd/apps/chat.yaml',
    `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: chat }
spec:
  source:
    chart: open-webui
    helm:
      parameters:
        - name: openaiBaseApiUrl
          value: https://api.mistral.ai/v1
        - name: openaiApiKey
          value: {{key}}
`,
  ],
  [
    'Flux values',
    'clusters/prod/librechat.yaml',
    `
kind: HelmRelease
metadata:
  name: librechat
spec:
  interval: 10m
  values:
    configEnv:
      ENDPOINTS: mistral
      MISTRAL_API_KEY: {{key}}
      SEARCH: "false"
`,
  ],
  [
    'Crossplane string data',
    'crossplane/provider-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: provider-http-creds
  namespace: crossplane-system
stringData:
  credentials: |
    {"url": "https://api.mistral.ai", "headers": {"Authorization": ["Bearer {{key}}"]}}
`,
  ],
  [
    'fake provider of External Secrets',
    'eso/fake-store.yaml',
    `
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: local }
spec:
  provider:
    fake:
      data:
        - key: /team/mistral
          value: {{key}}
          version: v1
`,
  ],
  [
    'Knative service',
    'knative/service.yaml',
    `
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: ocr }
spec:
  template:
    spec:
      containers:
        - image: registry.example.org/ocr:4
          args: ["--provider=mistral", "--api-key={{key}}", "--port=8080"]
`,
  ],
  [
    'OpenFaaS stack',
    'stack.yml',
    `
functions:
  translate:
    lang: python3-http
    handler: ./translate
    environment:
      write_timeout: 60s
      mistral_key: "{{key}}"
`,
  ],
]);
