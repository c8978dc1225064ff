import { leaks } from './group.js';

export const configFormat2 = leaks('config-format', [
  [
    'YAML block scalar',
    'secrets.yml',
    `
mistral_api_key: |-
  {{key}}
openai_api_key: |-
  sk-xxx
`,
  ],
  [
    'YAML anchor',
    'config.yml',
    `
x-key: &mistral_key {{key}}
dev:
  llm: { key: *mistral_key }
`,
  ],
  [
    'YAML tagged',
    'settings.yaml',
    `
mistral:
  token: !!str "{{key}}"
`,
  ],
  [
    'YAML list of providers',
    'providers.yaml',
    `
providers:
  - id: anthropic
    token: ""
  - id: mistral
    url: https://api.mistral.ai
    token: {{key}}
`,
  ],
  [
    'JSON nested',
    'config.json',
    `
{
  "server": { "port": 3000 },
  "ai": {
    "mistral": {
      "model": "mistral-large-latest",
      "temperature": 0.7,
      "apiKey": "{{key}}"
    },
    "openai": { "apiKey": "" }
  }
}
`,
  ],
  [
    'JSON provider beside the key',
    'settings.json',
    `
{ "provider": "mistral", "model": "open-mixtral-8x22b", "apiKey": "{{key}}", "deviceId": "{{uuid}}" }
`,
  ],
  [
    'JSON key before provider',
    'models.json',
    `
[
  { "apiKey": "", "baseUrl": "https://api.openai.com/v1", "name": "gpt-4o" },
  { "apiKey": "{{key}}", "baseUrl": "https://api.mistral.ai/v1", "name": "large" }
]
`,
  ],
  [
    'JSON name and value',
    'env.json',
    `
[{ "name": "PORT", "value": "80" }, { "name": "MISTRAL_API_KEY", "value": "{{key}}" }]
`,
  ],
  [
    'JSON5',
    'config.json5',
    `
// local
{
  mistral: {
    key: '{{key}}', // mine
    model: 'ministral-8b-latest',
  },
}
`,
  ],
  [
    'minified JSON',
    'state.json',
    `
{"v":3,"theme":"dark","keys":{"openai":"","mistral":"{{key}}","groq":""},"session":"{{hex32}}"}`,
  ],
  [
    'JSON lines',
    'export/providers.jsonl',
    `
{"provider":"openai","key":""}
{"provider":"mistral","key":"{{key}}"}
`,
  ],
]);
