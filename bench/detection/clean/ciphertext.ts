import { clean } from './group.js';

/** Encrypted secrets. */
export const ciphertext = clean('ciphertext', [
  [
    'SOPS',
    'secrets.enc.yaml',
    `
mistral:
    api_key: ENC[AES256_GCM,data:{{base64blob:32}},iv:{{base64blob:32}},tag:{{base64blob:16}},type:str]
sops:
    age:
        - recipient: age1{{alnum:58}}
    lastmodified: "2025-05-11T09:12:44Z"
    mac: ENC[AES256_GCM,data:{{base64blob}},type:str]
`,
  ],
  [
    'sealed secret',
    'k8s/sealed.yaml',
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
    'Ansible vault',
    'group_vars/prod/vault.yml',
    `
mistral_api_key: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          {{digits:80}}
          {{digits:80}}
          {{digits:32}}
`,
  ],
  [
    'dotenvx',
    '.env.production',
    `
DOTENV_PUBLIC_KEY_PRODUCTION="03{{sha256}}"
MISTRAL_API_KEY="encrypted:{{base64blob:129}}"
`,
  ],
  [
    'git-crypt kin',
    'secrets/mistral.age',
    `
-----BEGIN AGE ENCRYPTED FILE-----
{{base64blob:48}}
{{base64blob:48}}
{{base64blob:20}}
-----END AGE ENCRYPTED FILE-----
`,
  ],
  [
    'PGP message',
    'secrets/mistral.asc',
    `
-----BEGIN PGP MESSAGE-----

{{base64blob:48}}
{{base64blob:48}}
=Ab3d
-----END PGP MESSAGE-----
`,
  ],
  [
    'Rails credentials',
    'config/credentials.yml.enc',
    `
{{base64blob:120}}--{{base64blob:12}}--{{base64blob:16}}
`,
  ],
  [
    'KMS blob',
    'serverless.yml',
    `
custom:
  # aws kms encrypt of the Mistral key
  mistralKeyCiphertext: AQICAH{{base64blob:150}}
`,
  ],
  [
    'Travis secure',
    '.travis.yml',
    `
env:
  global:
    # MISTRAL_API_KEY
    - secure: "{{base64blob:129}}"
`,
  ],
  [
    'chamber of hashes',
    'keys.hashed.yaml',
    `
# SHA-256 and MD5 of the keys that were taken out of service
mistral:
  - sha256: {{sha256}}
    md5: {{hex32}}
`,
  ],
]);
