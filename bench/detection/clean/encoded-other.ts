import { clean } from './group.js';

/** Other secrets in an encoding. */
export const encodedOther = clean('encoded-other', [
  [
    'whole env in base64',
    'k8s/env-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: mistral-chat-env }
data:
  .env: {{base64: COHERE_API_KEY={{other}} MISTRAL_API_KEY= }}
`,
  ],
  [
    'basic authentication',
    'src/jira.ts',
    `
// tickets that the Mistral agent may read
const headers = { Authorization: 'Basic {{base64: bot@example.org:{{other}}}}' };
`,
  ],
  [
    'registry login',
    'k8s/pull.json',
    `
{ "auths": { "ghcr.io/acme/mistral": { "auth": "{{base64: acme:{{other}}}}" } } }
`,
  ],
  [
    'percent in a link',
    'docs/share.md',
    `
https://chat.example.org/?model=mistral-small-latest&state=%22{{other}}%22&utm_id={{hex32}}
`,
  ],
  [
    'JSON in YAML',
    'config/blob.yaml',
    `
providers: '{"mistral":{"apiKey":"","model":"mistral-small"},"cohere":{"apiKey":"{{other}}"}}'
`,
  ],
  [
    'protobuf id',
    'relay.ts',
    `
export const node = atob('{{base64: Model:mistral-large-latest:{{digits:12}}}}');
`,
  ],
]);
