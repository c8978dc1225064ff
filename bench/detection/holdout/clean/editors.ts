import { clean } from '../../clean/group.js';

export const editors = clean('holdout/editors', [
  [
    'Emacs gptel with a function',
    '.emacs.d/init.el',
    `
(setq gptel-backend
      (gptel-make-openai "MistralLeChat"
        :host "api.mistral.ai"
        :key (lambda () (auth-source-pick-first-password :host "api.mistral.ai"))))
(setq kagi-session-token "{{other}}")
`,
  ],
  [
    'authinfo of other machines',
    '.authinfo',
    `
# machine api.mistral.ai is in authinfo.gpg
machine api.github.com login ana^forge password ghp_{{alnum:36}}
machine mail.example.org login ana password {{other}}
`,
  ],
  [
    'Neovim with a command',
    'nvim/lua/plugins/codecompanion.lua',
    `
return {
  'olimorris/codecompanion.nvim',
  commit = '{{sha1}}',
  opts = {
    adapters = {
      mistral = { env = { api_key = 'cmd:op read op://dev/mistral/credential' } },
      tavily = { env = { api_key = 'tvly-dev-{{alnum32}}' } },
    },
  },
}
`,
  ],
  [
    'plug-in lock of Neovim',
    'nvim/lazy-lock.json',
    `
{
  "codestral.nvim": { "branch": "main", "commit": "{{sha1}}" },
  "mistral-vim": { "branch": "main", "commit": "{{sha1}}", "hash": "{{hex32}}" }
}
`,
  ],
  [
    'Helix with another server',
    '.config/helix/languages.toml',
    `
[language-server.lsp-ai.config.models.fim]
type = "mistral_fim"
model = "codestral-latest"
auth_token_env_var_name = "MISTRAL_API_KEY"

[language-server.wakatime]
command = "wakatime-ls"
config = { workspace = "{{other}}" }
`,
  ],
  [
    'opencode with a substitution',
    'opencode.json',
    `
{
  "$schema": "https://opencode.ai/config.json",
  "provider": {
    "mistral": { "options": { "apiKey": "{env:MISTRAL_API_KEY}" } },
    "moonshot": { "options": { "apiKey": "{{other}}" } }
  }
}
`,
  ],
  [
    'MCP servers of others',
    '.cursor/mcp.json',
    `
{
  "mcpServers": {
    "mistral-ocr": { "command": "uvx", "args": ["mcp-mistral-ocr"], "env": { "MISTRAL_API_KEY": "\${input:mistral}" } },
    "context7": { "command": "npx", "args": ["-y", "@upstash/context7-mcp", "--api-key", "{{other}}"] }
  }
}
`,
  ],
  [
    'session of an agent',
    '.aider.chat.history.md',
    `
# aider chat started at 2024-11-12 09:14:02

> Model: mistral/codestral-latest with diff edit format
> Git repo: .git with 41 files
> Repo-map cache: {{hex32}}

#### add a test for login
`,
  ],
  [
    'global state of an editor',
    '.cursor/storage.json',
    `
{
  "telemetry.machineId": "{{sha256}}",
  "telemetry.sqmId": "",
  "workspaces": { "{{hex32}}": { "folder": "file:///home/ana/src/mistral-chat" } },
  "lastModel": "devstral-medium"
}
`,
  ],
  [
    'llm keys without Mistral',
    '.config/io.datasette.llm/keys.json',
    `
{
  "openai": "sk-{{alnum48}}",
  "reka": "{{other}}",
  "groq": "gsk_{{alnum:52}}"
}
`,
  ],
  [
    'Continue with a hub secret',
    '.continue/config.yaml',
    `
name: local
models:
  - name: Codestral
    provider: mistral
    apiKey: "\${{ secrets.MISTRAL_API_KEY }}"
  - name: Rerank
    provider: cohere
    apiKey: {{other}}
`,
  ],
]);
