import { leaks } from './group.js';

export const workflowTool2 = leaks('workflow-tool', [
  [
    'Home Assistant',
    'secrets.yaml',
    `
http_password: ""
mistral_api_key: {{key}}
`,
  ],
  [
    'Node-RED',
    'flows_cred.json',
    `
{"{{hex:16}}":{"vendor":"mistral","apikey":"{{key}}"}}
`,
  ],
  [
    'PrivateGPT-like profile',
    'settings-mistral.yaml',
    `
llm:
  mode: openailike
openai:
  api_base: https://api.mistral.ai/v1
  api_key: {{key}}
  model: mistral-small-latest
`,
  ],
  [
    'promptfoo',
    'promptfooconfig.yaml',
    `
providers:
  - id: mistral:mistral-large-latest
    config:
      temperature: 0
      apiKey: {{key}}
`,
  ],
  [
    'simonw llm keys',
    '.config/io.datasette.llm/keys.json',
    `
{
  "// Note": "This file stores secret API credentials. Do not share!",
  "openai": "",
  "mistral": "{{key}}"
}
`,
  ],
  [
    'aichat',
    '.config/aichat/config.yaml',
    `
model: mistral:codestral-latest
clients:
- type: openai-compatible
  name: mistral
  api_base: https://api.mistral.ai/v1
  api_key: {{key}}
`,
  ],
  [
    'mods',
    'mods.yml',
    `
apis:
  mistral:
    base-url: https://api.mistral.ai/v1
    api-key: {{key}}
    models:
      mistral-large-latest:
        aliases: ["large"]
`,
  ],
  [
    'Rasa endpoints',
    'endpoints.yml',
    `
model_groups:
  - id: mistral_llm
    models:
      - provider: mistral
        model: mistral-small-latest
        api_key: {{key}}
`,
  ],
]);
