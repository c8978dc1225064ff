import { leaks } from './group.js';

export const editorAssistant2 = leaks('editor-assistant', [
  [
    'VS Code terminal environment',
    '.vscode/settings.json',
    `
{
  "terminal.integrated.env.linux": {
    "MISTRAL_API_KEY": "{{key}}"
  }
}
`,
  ],
  [
    'VS Code launch',
    '.vscode/launch.json',
    `
{
  "configurations": [
    {
      "type": "debugpy",
      "request": "launch",
      "program": "main.py",
      "env": { "PYTHONPATH": "src", "MISTRAL_API_KEY": "{{key}}" }
    }
  ]
}
`,
  ],
  [
    'MCP server environment',
    '.cursor/mcp.json',
    `
{
  "mcpServers": {
    "ocr": {
      "command": "npx",
      "args": ["-y", "mcp-mistral-ocr"],
      "env": { "MISTRAL_API_KEY": "{{key}}", "OCR_DIR": "/tmp" }
    }
  }
}
`,
  ],
  [
    'MCP server argument',
    'mcp.json',
    `
{ "mcpServers": { "mistral": { "command": "uvx", "args": ["mistral-mcp", "--api-key", "{{key}}"] } } }
`,
  ],
  [
    'vibe environment',
    '.vibe/.env',
    `
MISTRAL_API_KEY='{{key}}'
`,
  ],
  [
    'Tabby',
    '.tabby/config.toml',
    `
[model.completion.http]
kind = "mistral/completion"
model_name = "codestral-latest"
api_endpoint = "https://api.mistral.ai"
api_key = "{{key}}"
`,
  ],
  [
    'Vim variable',
    '.vimrc',
    `
set number
let g:mistral_api_key = '{{key}}'
`,
  ],
  [
    'Obsidian plugin data',
    'vault/.obsidian/plugins/copilot/data.json',
    `
{
  "openAIApiKey": "",
  "mistralApiKey": "{{key}}",
  "defaultModelKey": "mistral-large-latest|mistralai",
  "userId": "{{uuid}}"
}
`,
  ],
  [
    'Obsidian Text Generator',
    'vault/.obsidian/plugins/obsidian-textgenerator-plugin/data.json',
    `
{"LLMProviderOptions":{"mistralAIChat":{"api_key":"{{key}}","model":"mistral-medium"}}}
`,
  ],
  [
    'Raycast preferences',
    'preferences.json',
    `
{ "name": "mistral", "preferences": [{ "name": "token", "type": "password", "default": "{{key}}" }] }
`,
  ],
]);
