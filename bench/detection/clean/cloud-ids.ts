import { clean } from './group.js';

/** Ids of clouds and platforms. */
export const cloudIds = clean('cloud-ids', [
  [
    'Vercel project',
    '.vercel/project.json',
    `
{ "orgId": "team_{{other}}", "projectId": "prj_{{other2}}", "settings": { "framework": "nextjs" }, "projectName": "mistral-chat" }
`,
  ],
  [
    'Netlify state',
    '.netlify/state.json',
    `
{
  "siteId": "{{uuid}}",
  "name": "mistral-playground"
}
`,
  ],
  [
    'Cloudflare wrangler',
    'wrangler.toml',
    `
name = "mistral-proxy"
account_id = "{{hex32}}"
zone_id = "{{hex32}}"

[[kv_namespaces]]
binding = "CACHE"
id = "{{hex32}}"
preview_id = "{{hex32}}"
`,
  ],
  [
    'D1 binding',
    'wrangler.jsonc',
    `
{
  "name": "mistral-worker",
  "kv_namespaces": [{ "binding": "MISTRAL_CACHE", "id": "{{hex32}}" }],
  "d1_databases": [{ "binding": "DB", "database_id": "{{uuid}}" }]
}
`,
  ],
  [
    'AWS resources',
    'template.yaml',
    `
Parameters:
  MistralSecretArn:
    Type: String
    Default: arn:aws:secretsmanager:eu-west-3:{{digits:12}}:secret:mistral-api-key-a1B2c3
  HostedZoneId:
    Type: String
    Default: Z{{HEX20}}
`,
  ],
  [
    'Bedrock call record',
    'logs/bedrock.json',
    `
{
  "schemaType": "ModelInvocationLog",
  "modelId": "mistral.mistral-large-2402-v1:0",
  "requestId": "{{uuid}}",
  "accountId": "{{digits:12}}",
  "identity": { "arn": "arn:aws:iam::{{digits:12}}:role/chat" }
}
`,
  ],
  [
    'S3 listing',
    'exports/listing.xml',
    `
<ListBucketResult>
  <Name>mistral-datasets</Name>
  <Contents>
    <Key>train.jsonl</Key>
    <ETag>&quot;{{hex32}}&quot;</ETag>
    <Owner><ID>{{sha256}}</ID></Owner>
  </Contents>
</ListBucketResult>
`,
  ],
  [
    'Azure resource',
    'infra/parameters.json',
    `
{
  "parameters": {
    "modelName": { "value": "Mistral-large-2411" },
    "tenantId": { "value": "{{uuid}}" },
    "instrumentationKey": { "value": "{{uuid}}" },
    "workspaceCustomerId": { "value": "{{hex32}}" }
  }
}
`,
  ],
  [
    'Terraform state',
    'terraform.tfstate',
    `
{
  "version": 4,
  "lineage": "{{uuid}}",
  "resources": [
    {
      "type": "cloudflare_record",
      "name": "mistral",
      "instances": [{ "attributes": { "id": "{{hex32}}", "zone_id": "{{hex32}}", "name": "mistral.example.org" } }]
    }
  ]
}
`,
  ],
  [
    'Kubernetes object',
    'k8s/export.yaml',
    `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mistral-inference
  uid: {{uuid}}
  annotations:
    checksum/config: {{sha256}}
    deployment.acme.io/build-id: {{other}}
spec:
  replicas: 1
`,
  ],
  [
    'Docker digest',
    'Dockerfile',
    `
FROM ghcr.io/mistralai/mistral-src/vllm@sha256:{{sha256}}
ARG BUILD_ID={{hex32}}
LABEL org.opencontainers.image.revision={{sha1}}
`,
  ],
  [
    'Modal app',
    'modal/app.md',
    `
The Mistral server runs as app \`ap-{{other}}\`, see
https://modal.com/apps/acme/main/deployed/mistral-server
`,
  ],
  [
    'Heroku build',
    'app.json',
    `
{
  "name": "mistral-summary",
  "env": { "MISTRAL_API_KEY": { "required": true, "description": "from console.mistral.ai" } },
  "buildpacks": [{ "url": "https://codon.example.org/{{hex32}}.tgz" }]
}
`,
  ],
]);
