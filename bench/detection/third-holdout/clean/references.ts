import { texts } from '../../second-holdout/texts.js';

export const references = texts('third-holdout/references', [
  [
    'actions secret',
    '.github/workflows/ci.yml',
    `
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v4
        with:
          key: mistral-\${{ runner.os }}-{{hex32}}
      - run: pytest
        env:
          MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY }}
`,
  ],
  [
    'vault path',
    'policy.hcl',
    `
path "secret/data/mistral/{{hex32}}" {
  capabilities = ["read"]
}
`,
  ],
  [
    'external secret',
    'es.yaml',
    `
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata:
  name: mistral-api-key
spec:
  data:
    - secretKey: MISTRAL_API_KEY
      remoteRef:
        key: {{uuid}}
        version: {{hex32}}
`,
  ],
  [
    'azure key vault',
    'main.bicep',
    `
resource s 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = {
  name: 'mistral-api-key'
}
// https://acme.vault.azure.net/secrets/mistral-api-key/{{hex32}}
output uri string = 'https://acme.vault.azure.net/secrets/mistral-api-key/{{hex32}}'
`,
  ],
  [
    'bitwarden id',
    '.bws.sh',
    `
export MISTRAL_API_KEY=$(bws secret get {{uuid}} | jq -r .value)
`,
  ],
  [
    'one password id',
    'op.env',
    `
MISTRAL_API_KEY="op://{{alnum:26}}/{{alnum:26}}/password"
`,
  ],
  [
    'doppler',
    'doppler.yaml',
    `
setup:
  project: mistral-bot
  config: {{alnum:12}}
`,
  ],
  [
    'sops file',
    'secrets.sops.yaml',
    `
mistral_api_key: ENC[AES256_GCM,data:{{base64blob:32}},iv:{{base64blob:32}},tag:{{base64blob:16}},type:str]
sops:
  mac: ENC[AES256_GCM,data:{{base64blob:48}},type:str]
  version: 3.8.1
`,
  ],
  [
    'sealed secret',
    'sealed.yaml',
    `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: mistral
spec:
  encryptedData:
    MISTRAL_API_KEY: {{base64blob:180}}
`,
  ],
  [
    'ansible vault',
    'vault.yml',
    `
mistral_api_key: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  {{hex:80}}
  {{hex:80}}
  {{hex32}}
`,
  ],
  [
    'pulumi secure',
    'Pulumi.prod.yaml',
    `
encryptionsalt: v1:{{base64blob:8}}:v1:{{base64blob:16}}
config:
  bot:mistralApiKey:
    secure: {{base64blob:48}}
`,
  ],
  [
    'terraform data',
    'data.tf',
    `
data "aws_secretsmanager_secret_version" "mistral" {
  secret_id  = "prod/mistral"
  version_id = "{{hex32}}"
}
`,
  ],
  [
    'gitlab file variable',
    '.gitlab-ci.yml',
    `
test:
  script:
    - export MISTRAL_API_KEY="$(cat "$MISTRAL_KEY_FILE")"
  cache:
    key: {{hex32}}
`,
  ],
  [
    'kubernetes ref',
    'deploy.yaml',
    `
env:
  - name: MISTRAL_API_KEY
    valueFrom:
      secretKeyRef:
        name: mistral-{{hex:10}}
        key: {{hex32}}
`,
  ],
  [
    'rails encrypted',
    'config/credentials/mistral.yml.enc',
    `
{{base64blob:200}}--{{base64blob:12}}--{{base64blob:16}}
`,
  ],
]);
