import { texts } from '../../second-holdout/texts.js';

export const editorSettings = texts('third-holdout/editor-settings', [
  [
    'continue config json',
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
    "apiBase": "https://codestral.mistral.ai/v1/",
    "apiKey": "{{key2}}"
  }
}
`,
  ],
  [
    'continue config yaml',
    '.continue/config.yaml',
    `
name: Local Assistant
version: 1.0.0
models:
  - name: Devstral
    provider: mistral
    model: devstral-small-latest
    roles: [chat, edit]
    apiKey: {{key}}
`,
  ],
  [
    'cline export',
    'cline-settings.json',
    `
{
  "apiConfiguration": {
    "apiProvider": "mistral",
    "apiModelId": "devstral-medium-latest",
    "mistralApiKey": "{{key}}",
    "mistralCodestralUrl": "https://codestral.mistral.ai"
  }
}
`,
  ],
  [
    'zed',
    '.config/zed/settings.json',
    `
{
  "theme": "One Dark",
  // secret is in the keychain but this works too
  "language_models": {
    "mistral": {
      "api_url": "https://api.mistral.ai/v1",
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
api-key:
  - mistral={{key}}
auto-commits: false
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
    'opencode auth',
    '.local/share/opencode/auth.json',
    `
{
  "mistral": {
    "type": "api",
    "key": "{{key}}"
  }
}
`,
  ],
  [
    'vscode launch',
    '.vscode/launch.json',
    `
{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "Debug bot",
      "type": "debugpy",
      "request": "launch",
      "program": "bot.py",
      "env": { "PYTHONUNBUFFERED": "1", "MISTRAL_API_KEY": "{{key}}" }
    }
  ]
}
`,
  ],
  [
    'intellij run configuration',
    '.idea/runConfigurations/Bot.xml',
    `
<component name="ProjectRunConfigurationManager">
  <configuration default="false" name="Bot" type="PythonConfigurationType">
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
    provider_options = {
      codestral = {
        model = "codestral-latest",
        end_point = "https://codestral.mistral.ai/v1/fim/completions",
        api_key = function() return "{{key}}" end,
        stream = true,
      },
    },
  },
}
`,
  ],
  [
    'emacs',
    'init.el',
    `
(use-package gptel
  :config
  (setq gptel-backend
        (gptel-make-openai "MistralLeChat"
          :host "api.mistral.ai"
          :endpoint "/v1/chat/completions"
          :protocol "https"
          :key "{{key}}"
          :models '("mistral-small"))))
`,
  ],
  [
    'authinfo',
    '.authinfo',
    `
machine imap.example.org login anna port 993 password hunter2
machine api.mistral.ai login apikey password {{key}}
`,
  ],
]);
