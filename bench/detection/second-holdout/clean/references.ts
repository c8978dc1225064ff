import { texts } from '../texts.js';

export const references = texts('second-holdout/references', [
  [
    'github secret',
    '.github/workflows/ci.yml',
    `
env:
  MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY }}
  CACHE_KEY: {{hex32}}
`,
  ],
  [
    'vault path',
    'config.yml',
    `
mistral:
  api_key: vault:secret/data/{{hex32}}#key
`,
  ],
  [
    'one password reference',
    '.env.tpl',
    `
MISTRAL_API_KEY=op://{{alnum26}}/mistral/credential
`,
  ],
  [
    'aws secret arn',
    'task.json',
    `
{ "secrets": [{ "name": "MISTRAL_API_KEY", "valueFrom": "arn:aws:secretsmanager:eu-west-3:123456789012:secret:mistral-{{alnum6}}:key::" }] }
`,
  ],
  [
    'gcp secret version',
    'service.yaml',
    `
- name: MISTRAL_API_KEY
  valueFrom: { secretKeyRef: { name: mistral-key, key: "latest" } }
- name: REVISION
  value: {{hex32}}
`,
  ],
  [
    'bitwarden secret id',
    'deploy.sh',
    `
export MISTRAL_API_KEY=$(bws secret get {{uuid}} | jq -r .value)
`,
  ],
  [
    'sealed secret',
    'sealed.yaml',
    `
kind: SealedSecret
metadata: { name: mistral }
spec:
  encryptedData:
    api-key: Ag{{base64blob:300}}
`,
  ],
  [
    'sops',
    'secrets.enc.yaml',
    `
mistral_api_key: ENC[AES256_GCM,data:{{base64blob:32}},iv:{{base64blob:32}},tag:{{base64blob:16}},type:str]
sops:
  mac: ENC[AES256_GCM,data:{{base64blob:64}}]
`,
  ],
  [
    'ansible vault',
    'vault.yml',
    `
mistral_api_key: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  {{hex:64}}
  {{hex:64}}
`,
  ],
  [
    'jenkins credential id',
    'Jenkinsfile',
    `
withCredentials([string(credentialsId: '{{uuid}}', variable: 'MISTRAL_API_KEY')]) { sh 'make' }
`,
  ],
  [
    'doppler',
    'doppler.yaml',
    `
setup:
  project: bot
  config: {{alnum10}}
  # MISTRAL_API_KEY comes from there
`,
  ],
  [
    'lastpass item',
    'fetch.sh',
    `
MISTRAL_API_KEY=$(lpass show --password {{digits:19}})
`,
  ],
  [
    'variable group id',
    'azure-pipelines.yml',
    `
variables:
- group: mistral-{{hex32}}
- name: key
  value: $(MISTRAL_API_KEY)
`,
  ],
  [
    'function name',
    'key.ts',
    `
export const apiKey = await fetchMistralApiKeyFrom{{json:VaultStore}}();
`,
  ],
]);
