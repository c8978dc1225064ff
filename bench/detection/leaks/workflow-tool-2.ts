import { leaks } from './group.js';

export const workflowTool2 = leaks('workflow-tool', [
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
