import { leaks } from './group.js';

export const editorAssistant1 = leaks('editor-assistant', [
  [
    'Continue JSON',
    '.continue/config.json',
    `
{
  "models": [
    {
      "title": "Codestral",
      "provider": "mistral",
      "model": "codestral-latest",
      "apiKey": "{{key}}"
    }
  ],
  "tabAutocompleteModel": {
    "title": "Codestral FIM",
    "provider": "mistral",
    "model": "codestral-latest",
    "apiKey": "{{key2}}",
    "apiBase": "https://codestral.mistral.ai/v1/"
  }
}
`,
  ],
  [
    'Continue YAML',
    '.continue/config.yaml',
    `
name: Local
version: 0.0.1
models:
  - name: Codestral
    provider: mistral
    model: codestral-latest
    roles: [autocomplete, chat]
    apiKey: {{key}}
`,
  ],
  [
    'Cline',
    'cline/secrets.json',
    `
{
  "apiKey": "",
  "openRouterApiKey": "",
  "mistralApiKey": "{{key}}"
}
`,
  ],
  [
    'Zed',
    '.config/zed/settings.json',
    `
{
  "theme": "One Dark",
  "language_models": {
    "mistral": {
      "api_url": "https://api.mistral.ai/v1",
      // should be in the keychain
      "api_key": "{{key}}"
    }
  }
}
`,
  ],
  [
    'aider',
    '.aider.conf.yml',
    `
model: mistral/mistral-large-latest
dark-mode: true
api-key:
  - mistral={{key}}
`,
  ],
  [
    'aider flag',
    'bin/pair',
    `
#!/bin/sh
aider --model mistral/codestral-latest --api-key mistral={{key}} "$@"
`,
  ],
  [
    'opencode',
    'opencode.json',
    `
{
  "$schema": "https://opencode.ai/config.json",
  "provider": {
    "mistral": {
      "options": { "apiKey": "{{key}}" },
      "models": { "devstral-medium-latest": {} }
    }
  }
}
`,
  ],
  [
    'opencode auth store',
    '.local/share/opencode/auth.json',
    `
{
  "anthropic": { "type": "api", "key": "" },
  "mistral": { "type": "api", "key": "{{key}}" }
}
`,
  ],
  [
    'VS Code settings',
    '.vscode/settings.json',
    `
{
  "editor.fontSize": 14,
  "mistral.apiKey": "{{key}}",
  "files.exclude": { "**/.git": true }
}
`,
  ],
]);
