import { texts } from '../../second-holdout/texts.js';

export const shellHistory = texts('third-holdout/shell-history', [
  [
    'zsh extended',
    'dotfiles/.zsh_history',
    `
: 1716210034:0;cd ~/code/chatbot
: 1716210041:0;python -m venv .venv && source .venv/bin/activate
: 1716210077:4;pip install mistralai
: 1716210112:0;export MISTRAL_API_KEY={{key}}
: 1716210119:12;python app.py
`,
  ],
  [
    'fish history',
    '.local/share/fish/fish_history',
    `
- cmd: set -Ux MISTRAL_API_KEY {{key}}
  when: 1702300112
- cmd: llm -m mistral-small "hello"
  when: 1702300140
`,
  ],
  [
    'curl with ansi quoting',
    '.bash_history',
    `
ls -la
vim prompt.json
curl https://codestral.mistral.ai/v1/fim/completions -H $'Authorization: Bearer {{key}}' -d @prompt.json
git push
`,
  ],
  [
    'llm keys set',
    'notes/setup.log',
    `
$ llm install llm-mistral
Successfully installed llm-mistral-0.14
$ llm keys set mistral
Enter key: {{key}}
$ llm mistral refresh
`,
  ],
  [
    'powershell history',
    'ConsoleHost_history.txt',
    `
cd C:\\Users\\anna\\src
$env:MISTRAL_API_KEY = '{{key}}'
[Environment]::SetEnvironmentVariable("MISTRAL_API_KEY", "{{key}}", "User")
npm run dev
`,
  ],
  [
    'httpie session',
    'history.txt',
    `
http POST https://api.mistral.ai/v1/embeddings "Authorization: Bearer {{key}}" model=mistral-embed input:='["a"]'
`,
  ],
  [
    'secret set by pipe',
    'tmux-capture.txt',
    `
pierre@mbp ~/infra % printf '{{key}}' | gh secret set MISTRAL_API_KEY --repo acme/bot
✓ Set Actions secret MISTRAL_API_KEY for acme/bot
`,
  ],
  [
    'vault put',
    'ops/session.txt',
    `
$ vault kv put secret/ml/mistral api_key={{key}} owner=ml-team
====== Secret Path ======
secret/data/ml/mistral
`,
  ],
]);
