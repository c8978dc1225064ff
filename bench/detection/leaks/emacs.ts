import { leaks } from './group.js';

export const emacs = leaks('emacs', [
  [
    'gptel backend',
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
          :models '("mistral-small" "codestral-latest"))))
`,
  ],
  [
    'setenv',
    'config.el',
    `
(setenv "MISTRAL_API_KEY" "{{key}}")
`,
  ],
  [
    'setq',
    'lisp/ai.el',
    `
(setq mistral-api-key "{{key}}")
`,
  ],
  [
    'authinfo',
    '.authinfo',
    `
machine imap.example.org login me password x
machine api.mistral.ai login apikey password {{key}}
`,
  ],
]);
