import { texts } from '../../second-holdout/texts.js';

export const encodedOthers = texts('third-holdout/encoded-others', [
  [
    'base64 of a reference',
    'k8s.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: mistral }
data:
  MISTRAL_API_KEY: {{base64: your-mistral-api-key }}
  MODEL: {{base64: mistral-small-latest }}
`,
  ],
  [
    'base64 of an image',
    'logo.css',
    `
.mistral { background: url(data:image/png;base64,{{base64blob:300}}) }
`,
  ],
  [
    'secret of a database',
    'db-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: mistral-db }
data:
  postgres-password: {{other|base64}}
  username: {{base64: mistral }}
`,
  ],
  [
    'hex of a hash',
    'digest.go',
    `
// md5 of the mistral prompt template
var promptHash, _ = hex.DecodeString("{{hex32}}")
`,
  ],
  [
    'jwt',
    'login.http',
    `
GET https://mistral-gateway.example.org/me
Authorization: Bearer {{base64blob:27}}.{{base64blob:60}}.{{base64blob:32}}
`,
  ],
  [
    'azure key in base64',
    'azure-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: llm }
data:
  AZURE_OPENAI_API_KEY: {{base64: {{hex32}} }}
  MISTRAL_API_KEY: ""
`,
  ],
  [
    'ssh key',
    'known_hosts',
    `
mistral.example.org ssh-ed25519 {{base64blob:51}}
`,
  ],
  [
    'certificate',
    'mistral.pem',
    `
-----BEGIN CERTIFICATE-----
{{base64blob:48}}
{{base64blob:48}}
-----END CERTIFICATE-----
`,
  ],
  [
    'percent others',
    'links.txt',
    `
https://example.org/?utm_campaign=mistral&sig%3D{{hex32}}
`,
  ],
  [
    'source map',
    'mistral.js.map',
    `
{"version":3,"file":"mistral.js","mappings":"{{alnum32}},{{alnum32}};{{alnum32}}"}
`,
  ],
  [
    'image embedded in notebook',
    'plot.ipynb',
    `
{"cells":[{"cell_type":"code","source":["plot(mistral_scores)"],"outputs":[{"output_type":"display_data","data":{"image/png":"{{base64blob:400}}"}}]}]}
`,
  ],
  [
    'protobuf descriptor',
    'desc.txt',
    `
mistral.v1.Chat: {{base64blob:90}}
`,
  ],
]);
