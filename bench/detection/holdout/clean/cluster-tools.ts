import { clean } from '../../clean/group.js';

export const clusterTools = clean('holdout/cluster-tools', [
  [
    'Argo CD revision',
    'argocd/apps/chat.yaml',
    `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: mistral-chat
  annotations:
    notified.notifications.argoproj.io: '{"{{hex32}}:on-deployed:[0]":1731400000}'
spec:
  source:
    targetRevision: {{sha1}}
    helm:
      parameters: [{ name: existingSecret, value: mistral-api-key }]
`,
  ],
  [
    'Flux values with a reference',
    'clusters/prod/librechat.yaml',
    `
kind: HelmRelease
metadata: { name: librechat }
spec:
  valuesFrom:
    - kind: Secret
      name: mistral-api-key
      targetPath: configEnv.MISTRAL_API_KEY
  values:
    configEnv:
      ENDPOINTS: mistral
      CREDS_IV: {{hex32}}
      MEILI_MASTER_KEY: {{other}}
`,
  ],
  [
    'fake provider with another entry',
    'eso/fake-store.yaml',
    `
kind: SecretStore
metadata: { name: local }
spec:
  provider:
    fake:
      data:
        - key: /team/mistral
          value: not-needed-in-tests
        - key: /team/qdrant
          value: {{other}}
`,
  ],
  [
    'last applied configuration',
    'dump/deployment-chat.yaml',
    `
kind: Deployment
metadata:
  annotations:
    checksum/config: {{hex32}}
    kubectl.kubernetes.io/last-applied-configuration: |
      {"kind":"Deployment","spec":{"template":{"metadata":{"annotations":{"checksum/config":"{{hex32#b}}"}},"spec":{"containers":[{"env":[{"name":"MISTRAL_API_KEY","valueFrom":{"secretKeyRef":{"name":"mistral","key":"api-key"}}}]}]}}}}
`,
  ],
  [
    'kustomize hash suffix',
    'build/rendered.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: mistral-config-{{alnum:10}}
data:
  MISTRAL_MODEL: mistral-small-latest
  CACHE_NAMESPACE: {{hex32}}
`,
  ],
  [
    'Skaffold build state',
    '.skaffold/cache',
    `
mistral-proxy:{{hex32}}:
  digest: sha256:{{sha256}}
mistral-ui:{{hex32}}:
  digest: sha256:{{sha256}}
`,
  ],
  [
    'Helmfile with a vals reference',
    'helmfile.yaml',
    `
releases:
  - name: litellm
    chart: oci://ghcr.io/berriai/litellm-helm
    set:
      - name: environmentSecrets.MISTRAL_API_KEY
        value: ref+vault://kv/llm/mistral#api_key
      - name: postgresql.auth.password
        value: {{other}}
`,
  ],
  [
    'Vault policy',
    'vault/policies/mistral.hcl',
    `
# accessor {{alnum:24}}
path "kv/data/team/mistral" {
  capabilities = ["read"]
}
path "sys/leases/renew/{{hex32}}" {
  capabilities = ["update"]
}
`,
  ],
  [
    'Consul snapshot as JSON',
    'backup/consul-kv.json',
    `
[
  { "key": "apps/chat/mistral/model", "flags": 0, "value": "{{base64: mistral-small-latest }}" },
  { "key": "apps/chat/postgres/password", "flags": 0, "value": "{{other|base64}}" },
  { "key": "apps/chat/session", "flags": 0, "value": "{{hex32|base64}}" }
]
`,
  ],
  [
    'KEDA and image digests',
    'k8s/scaledobject.yaml',
    `
kind: ScaledObject
metadata:
  name: mistral-worker
  uid: {{uuid}}
  labels: { pod-template-hash: "{{alnum:10}}", release: "{{hex32}}" }
spec:
  triggers:
    - type: redis
      metadata: { listName: mistral-jobs, passwordFromEnv: REDIS_PASSWORD }
`,
  ],
]);
