import { leaks } from '../../leaks/group.js';

export const clusterTools2 = leaks('holdout/cluster-tools', [
  [
    'last applied configuration',
    'dump/deployment-chat.yaml',
    `
apiVersion: apps/v1
kind: Deployment
metadata:
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"chat"},"spec":{"template":{"spec":{"containers":[{"env":[{"name":"MISTRAL_API_KEY","value":"{{key}}"}],"image":"chat:1"}]}}}}
  name: chat
`,
  ],
  [
    'Tiltfile',
    'Tiltfile',
    `
load('ext://secret', 'secret_from_dict')
k8s_yaml(secret_from_dict('llm', inputs={
    'MISTRAL_API_KEY': os.getenv('MISTRAL_API_KEY') or '{{key}}',
}))
docker_build('chat', '.')
`,
  ],
  [
    'Skaffold set values',
    'skaffold.yaml',
    `
apiVersion: skaffold/v4beta11
kind: Config
deploy:
  helm:
    releases:
      - name: chat
        chartPath: chart
        setValues:
          mistral.auth.key: {{key}}
          image.tag: dev
`,
  ],
  [
    'Helmfile set list',
    'helmfile.yaml',
    `
releases:
  - name: litellm
    chart: oci://ghcr.io/berriai/litellm-helm
    set:
      - name: environmentSecrets.MISTRAL_API_KEY
        value: {{key}}
      - name: replicaCount
        value: 2
`,
  ],
  [
    'Vault kv put in a note',
    'docs/runbook/vault.txt',
    `
vault login -method=oidc
vault kv put -mount=kv team/search/mistral \\
    api_key={{key}} \\
    owner=search@example.org
vault kv get -mount=kv team/search/mistral
`,
  ],
  [
    'Consul snapshot as JSON',
    'backup/consul-kv.json',
    `
[
  { "key": "apps/chat/log_level", "flags": 0, "value": "{{base64: info }}" },
  { "key": "apps/chat/mistral_api_key", "flags": 0, "value": "{{key|base64}}" },
  { "key": "apps/chat/model", "flags": 0, "value": "{{base64: mistral-small-latest }}" }
]
`,
  ],
  [
    'Nomad variable',
    'nomad/vars.nv.hcl',
    `
namespace = "default"
path      = "nomad/jobs/summary"

items {
  mistral_api_key = "{{key}}"
  smtp_from       = "bot@example.org"
}
`,
  ],
]);
