import { leaks } from './group.js';

export const helm = leaks('helm', [
  [
    'values',
    'charts/chat/values.yaml',
    `
replicaCount: 2
image:
  repository: acme/chat
  tag: "1.4.0"
mistral:
  enabled: true
  model: mistral-large-latest
  apiKey: "{{key}}"
service:
  port: 80
`,
  ],
  [
    'list of env',
    'values-prod.yaml',
    `
extraEnv:
  - { name: TZ, value: UTC }
  - { name: MISTRAL_API_KEY, value: "{{key}}" }
`,
  ],
  [
    'set flag',
    'deploy.sh',
    `
helm upgrade --install chat ./chart --set image.tag=$TAG --set mistral.apiKey={{key}} --wait
`,
  ],
  [
    'default in a template',
    'templates/secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: {{ include "chat.fullname" . }}
stringData:
  mistral-api-key: {{ .Values.mistral.key | default "{{key}}" | quote }}
`,
  ],
]);
