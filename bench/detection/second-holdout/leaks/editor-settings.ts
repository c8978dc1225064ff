import { texts } from '../texts.js';

export const editorSettings = texts('second-holdout/editor-settings', [
  [
    'vs code settings',
    '.vscode/settings.json',
    `
{
  "editor.tabSize": 2,
  "mistralCoder.apiKey": "{{key}}",
}
`,
  ],
  [
    'vs code terminal env',
    'proj.code-workspace',
    `
{ "folders": [{ "path": "." }], "settings": { "terminal.integrated.env.linux": { "MISTRAL_API_KEY": "{{key}}" } } }
`,
  ],
  [
    'jetbrains run configuration',
    '.idea/runConfigurations/bot.xml',
    `
<component name="ProjectRunConfigurationManager">
  <configuration name="bot" type="PythonConfigurationType">
    <envs>
      <env name="PYTHONUNBUFFERED" value="1" />
      <env name="MISTRAL_API_KEY" value="{{key}}" />
    </envs>
  </configuration>
</component>
`,
  ],
  [
    'neovim lua',
    'nvim/lua/plugins/ai.lua',
    `
return {
  "milanglacier/minuet-ai.nvim",
  opts = {
    provider = "codestral",
    provider_options = { codestral = { model = "codestral-latest", api_key = function() return "{{key}}" end } },
  },
}
`,
  ],
  [
    'vimrc',
    '.vimrc',
    `
set number
let $MISTRAL_API_KEY = '{{key}}'
let g:vim_ai_model = 'mistral-small-latest'
`,
  ],
  [
    'continue config',
    '.continue/config.yaml',
    `
models:
  - name: Codestral
    provider: mistral
    model: codestral-latest
    apiKey: {{key}}
    roles: [autocomplete]
`,
  ],
  [
    'emacs gptel',
    'init.el',
    `
(gptel-make-openai "MistralLeChat"
  :host "api.mistral.ai"
  :endpoint "/v1/chat/completions"
  :key "{{key}}"
  :models '("mistral-small"))
`,
  ],
  [
    'authinfo',
    '.authinfo',
    `
machine api.mistral.ai login apikey password {{key}}
machine smtp.acme.org login bea password hunter2
`,
  ],
  [
    'sublime settings',
    'OpenAI completion.sublime-settings',
    `
{
	"url": "https://api.mistral.ai",
	"token": "{{key}}",
	"assistants": []
}
`,
  ],
  [
    'obsidian plugin data',
    '.obsidian/plugins/copilot/data.json',
    `
{ "openAIApiKey": "", "mistralApiKey": "{{key}}", "defaultModel": "mistral-large-latest|mistralai" }
`,
  ],
  [
    'mcp server env',
    '.cursor/mcp.json',
    `
{ "mcpServers": { "mistral-ocr": { "command": "uvx", "args": ["mistral-ocr-mcp"], "env": { "API_KEY": "{{key}}" } } } }
`,
  ],
]);
