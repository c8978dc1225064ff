import { clean } from './group.js';

/** Configs of coding assistants. */
export const agentConfig = clean('agent-config', [
  [
    'aider',
    '.aider.conf.yml',
    `
model: mistral/codestral-latest
api-key:
  - cohere={{other}}
env-file: .env
`,
  ],
  [
    'Zed',
    '.config/zed/settings.json',
    `
{ "telemetry": { "metrics": false }, "edit_predictions": { "provider": "codestral" }, "theme": "One", "session": "{{hex32}}" }
`,
  ],
  [
    'Cline',
    'cline/state.json',
    `
{ "apiProvider": "mistral", "mistralApiKey": null, "taskId": "{{digits:13}}", "machineId": "{{sha256}}", "installation": "{{hex32}}" }
`,
  ],
  [
    'Avante',
    'lua/plugins/avante.lua',
    `
return {
  providers = {
    mistral = { api_key_name = "MISTRAL_API_KEY", model = "codestral-latest" },
    cohere = { api_key_name = "cmd:echo {{other}}" },
  },
}
`,
  ],
  [
    'MCP servers',
    '.mcp.json',
    `
{ "mcpServers": { "search": { "command": "npx", "env": { "BRAVE_API_KEY": "BSA{{alnum:28}}", "KAGI_API_KEY": "{{other}}" } }, "mistral-ocr": { "env": { "MISTRAL_API_KEY": "\${MISTRAL_API_KEY}" } } } }
`,
  ],
]);
