import { texts } from '../texts.js';

export const encodedOthers = texts('second-holdout/encoded-others', [
  [
    'base64 of a reference',
    'secret.yaml',
    `
kind: Secret
metadata: { name: mistral }
data:
  api-key: {{base64: \${MISTRAL_API_KEY} }}
`,
  ],
  [
    'base64 of a placeholder',
    's2.yaml',
    `
kind: Secret
metadata: { name: mistral }
data:
  api-key: {{base64: your-mistral-api-key }}
`,
  ],
  [
    "base64 of another vendor's",
    's3.yaml',
    `
kind: Secret
metadata: { name: ai }
data:
  DEEPL_API_KEY: {{other|base64}}
  MISTRAL_URL: {{base64: https://api.mistral.ai }}
`,
  ],
  [
    'image as data uri',
    'logo.html',
    `
<img alt="Mistral" src="data:image/png;base64,{{base64blob:120}}">
`,
  ],
  [
    'source map',
    'app.js.map',
    `
{"version":3,"sources":["mistral.ts"],"mappings":"{{alnum32}},{{alnum32}};{{alnum20}}"}
`,
  ],
  [
    'gzip blob',
    'dump.txt',
    `
mistral payload (gzip, base64): H4sI{{base64blob:90}}
`,
  ],
  [
    'kube cert',
    'kubeconfig',
    `
users:
- name: mistral
  user: { client-certificate-data: {{base64blob:120}} }
`,
  ],
  [
    'hex of bytes',
    'pkt.txt',
    `
mistral.pcap 0000 {{hex32}} 0010 {{hex32}}
`,
  ],
]);
