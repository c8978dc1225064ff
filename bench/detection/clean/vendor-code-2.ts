import { clean } from './group.js';

/** Another vendor's key in code. */
export const vendorCode2 = clean('vendor-code', [
  [
    'curl to Cohere in a comparison',
    'bench/compare.sh',
    `
#!/bin/sh
# the same prompt to Mistral and to Cohere
curl -s https://api.mistral.ai/v1/chat/completions \\
  -H "Authorization: Bearer $MISTRAL_API_KEY" \\
  -d @prompt-mistral.json > mistral.json

curl -s https://api.cohere.com/v2/chat \\
  -H "Authorization: Bearer {{other}}" \\
  -d @prompt-cohere.json > cohere.json
`,
  ],
  [
    'Azure header',
    'scripts/azure.http',
    `
### Mistral
POST https://api.mistral.ai/v1/chat/completions
Authorization: Bearer {{literal:mistralKey}}

### Azure OpenAI
POST https://contoso.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-06-01
api-key: {{hex32}}
Content-Type: application/json
`,
  ],
]);
