import { texts } from '../texts.js';

export const shellHistory = texts('second-holdout/shell-history', [
  [
    'zsh extended history',
    'dotfiles/.zsh_history',
    `
: 1748345602:0;cd ~/src/bot
: 1748345610:0;export MISTRAL_API_KEY={{key}}
: 1748345622:3;python bot.py
`,
  ],
  [
    'fish history',
    '.local/share/fish/fish_history',
    `
- cmd: git status
  when: 1748345602
- cmd: set -gx MISTRAL_API_KEY {{key}}
  when: 1748345620
`,
  ],
  [
    'bash history with curl',
    '.bash_history',
    `
ls
curl -s https://api.mistral.ai/v1/models -H "Authorization: Bearer {{key}}" | jq '.data[].id'
history -c
`,
  ],
  [
    'atuin export',
    'backup/atuin.csv',
    `
time,duration,command
2025-06-01 10:11:12,12ms,ls -la
2025-06-01 10:12:02,2s,llm keys set mistral --value {{key}}
`,
  ],
  [
    'PowerShell ConsoleHost history',
    'ConsoleHost_history.txt',
    `
cd C:\\work\\bot
$env:MISTRAL_API_KEY='{{key}}'
npm start
`,
  ],
  [
    'python REPL history',
    '.python_history',
    `
from mistralai import Mistral
c = Mistral(api_key='{{key}}')
c.models.list()
exit()
`,
  ],
  [
    'script typescript',
    'session/typescript',
    `
Script started on 2025-05-27 11:33:22+02:00
user@box:~$ read -s K; echo $K
{{key}}
user@box:~$ curl -H "Authorization: Bearer $K" https://api.mistral.ai/v1/models
{"object":"list","data":[{"id":"mistral-large-latest"}]}
`,
  ],
]);
