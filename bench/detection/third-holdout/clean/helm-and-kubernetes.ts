import { texts } from '../../second-holdout/texts.js';

export const helmAndKubernetes = texts('third-holdout/helm-and-kubernetes', [
  [
    'checksum annotation',
    'deploy.yaml',
    `
metadata:
  name: mistral-bot
  annotations:
    checksum/secret: {{sha256}}
    deploy/revision: {{hex32}}
`,
  ],
  [
    'pod template hash',
    'pods.txt',
    `
mistral-7b-{{hex:10}}-abcde   1/1   Running
uid: {{hex32}}
`,
  ],
  [
    'pull secret',
    'pull.yaml',
    `
kind: Secret
metadata: { name: mistral-registry }
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: {{base64: {"auths":{"registry.example.org":{"username":"mistral","password":"{{other}}"}} } }}
`,
  ],
  [
    'hf token',
    'vllm.yaml',
    `
args: ["--model", "mistralai/Mistral-7B-v0.3"]
env:
  - name: HF_TOKEN
    value: hf_{{alnum:34}}
  - name: RUN_ID
    value: {{alnum32}}
`,
  ],
  [
    'vllm own key',
    'serve.sh',
    `
# our own server
vllm serve mistralai/Mistral-Nemo-Instruct-2407 --served-model-name nemo --seed 1 --revision {{hex32}}
`,
  ],
  [
    'aws access',
    'sts.yaml',
    `
mistral:
  accessKeyId: AKIA{{alnum:12}}
  roleExternalId: {{alnum32}}
`,
  ],
  [
    'image tag',
    'values.yaml',
    `
mistral:
  image:
    repository: acme/mistral
    tag: {{hex32}}
  existingSecret: mistral-api-key
`,
  ],
]);
