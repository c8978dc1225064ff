import { leaks } from '../../leaks/group.js';

export const editors = leaks('holdout/editors', [
  [
    'Emacs gptel backend',
    '.emacs.d/init.el',
    `
(use-package gptel
  :config
  (setq gptel-model 'mistral-small-latest
        gptel-backend
        (gptel-make-openai "MistralLeChat"
          :host "api.mistral.ai"
          :protocol "https"
          :key "{{key}}"
          :models '(mistral-small-latest))))
`,
  ],
  [
    'authinfo line',
    '.authinfo',
    `
machine smtp.example.org login ana password {{alnum:14}}
machine api.mistral.ai login apikey password {{key}}
`,
  ],
  [
    'Vim script variable',
    '.vimrc',
    `
set number relativenumber
let g:mistral_api_key = '{{key}}'
nnoremap <leader>m :MistralAsk<CR>
`,
  ],
  [
    'Neovim adapter',
    'nvim/lua/plugins/codecompanion.lua',
    `
return {
  'olimorris/codecompanion.nvim',
  opts = {
    adapters = {
      mistral = function()
        return require('codecompanion.adapters').extend('mistral', {
          env = { api_key = '{{key}}' },
          schema = { model = { default = 'codestral-latest' } },
        })
      end,
    },
  },
}
`,
  ],
  [
    'Helix language server',
    '.config/helix/languages.toml',
    `
[language-server.lsp-ai.config.models.fim]
type = "mistral_fim"
fim_endpoint = "https://api.mistral.ai/v1/fim/completions"
model = "codestral-latest"
auth_token = "{{key}}"
`,
  ],
  [
    'opencode config',
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
    'settings env of an agent',
    '.claude/settings.local.json',
    `
{
  "permissions": {
    "allow": ["Bash(MISTRAL_API_KEY={{key}} uv run pytest tests/live:*)", "Bash(git diff:*)"]
  }
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
      "command": "uvx",
      "args": ["mcp-mistral-ocr"],
      "env": { "OCR_DIR": "/tmp/ocr", "API_TOKEN": "{{key}}" }
    }
  }
}
`,
  ],
  [
    'MCP server arguments',
    '.gemini/settings.json',
    `
{
  "mcpServers": {
    "codestral": {
      "command": "npx",
      "args": ["-y", "codestral-mcp", "--apiKey", "{{key}}"]
    }
  }
}
`,
  ],
  [
    'Goose config',
    '.config/goose/config.yaml',
    `
GOOSE_PROVIDER: openai
OPENAI_HOST: https://api.mistral.ai
OPENAI_BASE_PATH: v1/chat/completions
OPENAI_API_KEY: {{key}}
GOOSE_MODEL: devstral-medium-latest
`,
  ],
  [
    'llm keys file',
    '.config/io.datasette.llm/keys.json',
    `
{
  "// Note": "This file stores secret API credentials. Do not share!",
  "openai": "sk-{{alnum48}}",
  "mistral": "{{key}}"
}
`,
  ],
  [
    'Sublime settings',
    'Packages/User/OpenAI completion.sublime-settings',
    `
{
  "url": "https://codestral.mistral.ai",
  "token": "{{key}}",
  "assistants": [{ "name": "Fill in", "chat_model": "codestral-latest" }],
}
`,
  ],
  [
    'Continue config in TypeScript',
    '.continue/config.ts',
    `
export function modifyConfig(config: Config): Config {
  config.models.push({
    title: 'Codestral',
    provider: 'mistral',
    model: 'codestral-latest',
    apiKey: '{{key}}',
  });
  return config;
}
`,
  ],
]);
