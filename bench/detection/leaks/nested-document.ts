import { leaks } from './group.js';

export const nestedDocument = leaks('nested-document', [
  [
    'JSON in YAML',
    'k8s/cm.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data:
  config.json: '{"llm":{"provider":"mistral","apiKey":"{{key}}"}}'
`,
  ],
  [
    'JSON in JSON',
    'task.json',
    `
{ "id": 1, "payload": "{{json: {"mistral":{"api_key":"{{key}}","model":"mistral-tiny"}} }}" }
`,
  ],
  [
    'JSON in JSON in JSON',
    'event.json',
    `
{ "Records": [{ "body": "{{json: {"Message":"{{json: {"mistralApiKey":"{{key}}"} }}"} }}" }] }
`,
  ],
  [
    'env in JSON',
    'secret.json',
    `
{ "name": "prod", "envFile": "NODE_ENV=production\\nMISTRAL_API_KEY={{key}}\\nPORT=80\\n" }
`,
  ],
  [
    'YAML in JSON',
    'release.json',
    `
{ "values": "image:\\n  tag: v1\\nmistral:\\n  apiKey: {{key}}\\n" }
`,
  ],
  [
    'JSON in an env value',
    '.env',
    `
PORT=80
PROVIDERS='{"openai":"","mistral":"{{key}}"}'
`,
  ],
  [
    'JSON in XML attribute',
    'app.config',
    `
<add key="llm" value="{&quot;mistral&quot;:{&quot;apiKey&quot;:&quot;{{key}}&quot;}}" />
`,
  ],
  [
    'shell in YAML in Markdown',
    'docs/ci.md',
    `
\`\`\`yaml
script:
  - |
    cat > .env <<EOF
    MISTRAL_API_KEY={{key}}
    EOF
\`\`\`
`,
  ],
  [
    'code in a JSON string',
    'prompts.jsonl',
    `
{"prompt": "Why 401?", "completion": "\`\`\`python\\nfrom mistralai import Mistral\\nclient = Mistral(api_key=\\"{{key}}\\")\\n\`\`\`"}
`,
  ],
  [
    'JSON in base64 in JSON',
    'auth.json',
    `
{ "profile": "{{base64: {"kind":"env","vars":{"MISTRAL_API_KEY":"{{key}}"}} }}" }
`,
  ],
]);
