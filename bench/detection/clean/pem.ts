import { clean } from './group.js';

/** Keys and certificates in PEM. */
export const pem = clean('pem', [
  [
    'certificate',
    'certs/mistral-gateway.pem',
    `
-----BEGIN CERTIFICATE-----
MIIB{{base64blob:45}}
{{base64blob:48}}
{{base64blob:48}}
-----END CERTIFICATE-----
`,
  ],
  [
    'fingerprint',
    'docs/tls.md',
    `
The gateway of Mistral is pinned: MD5 \`{{hex32}}\`, SHA-1 \`{{sha1}}\`.
`,
  ],
  [
    'SSH public key',
    'deploy/authorized_keys',
    `
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB{{base64blob:210}} deploy@mistral
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{{base64blob:33}} ci@mistral
`,
  ],
  [
    'known hosts',
    'deploy/known_hosts',
    `
|1|{{base64blob:20}}|{{base64blob:20}} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{{base64blob:33}}
mistral.example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{{base64blob:33}}
`,
  ],
]);
