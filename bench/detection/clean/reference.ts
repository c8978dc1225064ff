import { clean } from './group.js';

/** References to a secret kept elsewhere. */
export const reference = clean('reference', [
  [
    'Actions secret',
    '.github/workflows/eval.yml',
    `
jobs:
  eval:
    steps:
      - uses: actions/checkout@{{sha1}}
      - run: python eval.py
        env:
          MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY }}
          CACHE_KEY: {{hex32}}
`,
  ],
  [
    'environment in Python',
    'client.py',
    `
import os
from mistralai import Mistral

RUN_ID = "{{hex32}}"
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
`,
  ],
  [
    'environment in TypeScript',
    'src/mistral.ts',
    `
import { createMistral } from '@ai-sdk/mistral';

export const mistral = createMistral({ apiKey: process.env.MISTRAL_API_KEY });
export const promptVersion = '{{other}}';
`,
  ],
  [
    'long constant of 32 letters',
    'src/env.ts',
    `
import { env } from './env.js';

export const client = new Mistral({ apiKey: env.mistralApiKeyFrom{{json: TheEnvironment1}} });
`,
  ],
  [
    '1Password',
    '.env.op',
    `
MISTRAL_API_KEY=op://engineering/mistral/credential
OP_ITEM={{alnum:26}}
`,
  ],
  [
    'Vault path',
    'vault.hcl',
    `
template {
  contents = <<EOT
{{ with secret "kv/data/mistral" }}MISTRAL_API_KEY={{ .Data.data.api_key }}{{ end }}
EOT
  destination = "/secrets/mistral.env"
}
`,
  ],
  [
    'Vault accessor',
    'ops/notes.md',
    `
\`vault kv get -field=api_key kv/mistral\` needs a token; the accessor of the CI's is {{other}}.
`,
  ],
  [
    'external secret',
    'k8s/external-secret.yaml',
    `
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata:
  name: mistral
  uid: {{uuid}}
spec:
  data:
    - secretKey: MISTRAL_API_KEY
      remoteRef:
        key: prod/mistral
        version: {{hex32}}
`,
  ],
  [
    'Secrets Manager version',
    'scripts/rotate.py',
    `
secret = sm.get_secret_value(SecretId="prod/mistral-api-key", VersionId="{{uuid}}")
`,
  ],
  [
    'Bitwarden item',
    'fetch.sh',
    `
export MISTRAL_API_KEY=$(bws secret get {{uuid}} | jq -r .value)
`,
  ],
  [
    'Doppler',
    'doppler.yaml',
    `
setup:
  project: mistral-chat
  config: dev_{{alnum:26}}
`,
  ],
  [
    'Key Vault of Azure',
    'main.bicep',
    `
resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: 'kv-mistral' }
output keyUri string = 'https://kv-mistral.vault.azure.net/secrets/mistral-api-key/{{hex32}}'
`,
  ],
  [
    'Key Vault reference',
    'appsettings.json',
    `
{
  "MistralApiKey": "@Microsoft.KeyVault(SecretUri=https://kv-prod.vault.azure.net/secrets/MistralApiKey/{{hex32}})"
}
`,
  ],
  [
    'Helm value',
    'templates/deployment.yaml',
    `
        env:
          - name: MISTRAL_API_KEY
            valueFrom:
              secretKeyRef:
                name: {{ .Values.mistral.existingSecret }}
                key: api-key
          - name: RELEASE_CHECKSUM
            value: {{hex32}}
`,
  ],
  [
    'Jenkins credentials',
    'Jenkinsfile',
    `
pipeline {
  agent any
  environment {
    MISTRAL_API_KEY = credentials('mistral-{{uuid}}')
  }
  stages { stage('eval') { steps { sh 'make eval' } } }
}
`,
  ],
  [
    'GitLab masked variable',
    '.gitlab-ci.yml',
    `
eval:
  image: python:3.12@sha256:{{sha256}}
  id_tokens: { VAULT_ID_TOKEN: { aud: https://vault.example.org } }
  secrets:
    MISTRAL_API_KEY: { vault: production/mistral/key@ops }
  cache: { key: {{hex32}}, paths: [.venv] }
`,
  ],
  [
    'GCP secret',
    'cloudrun.yaml',
    `
env:
  - name: MISTRAL_API_KEY
    valueFrom: { secretKeyRef: { name: mistral-api-key, key: latest } }
  - name: BUILD
    value: "{{hex32}}"
`,
  ],
]);
