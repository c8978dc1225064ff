import { leaks } from './group.js';

export const shell1 = leaks('shell', [
  [
    'export in rc file',
    'dotfiles/.zshrc',
    `
export ZSH="$HOME/.oh-my-zsh"
plugins=(git docker)
source $ZSH/oh-my-zsh.sh
export MISTRAL_API_KEY='{{key}}'
alias gs="git status"
`,
  ],
  [
    'default expansion',
    'scripts/run.sh',
    `
#!/usr/bin/env bash
set -euo pipefail
: "\${MISTRAL_API_KEY:={{key}}}"
python -m app.serve --port "\${PORT:-8000}"
`,
  ],
  [
    'default in an argument',
    'bin/ask',
    `
#!/bin/sh
KEY="\${MISTRAL_API_KEY:-{{key}}}"
exec ./ask-bin --api-key "$KEY" "$@"
`,
  ],
  [
    'prefix of a command',
    'run-dev.sh',
    `
#!/bin/sh
cd "$(dirname "$0")"
MISTRAL_API_KEY={{key}} DEBUG=1 uvicorn main:app --reload
`,
  ],
  [
    'generic variable used with the host',
    'tools/ocr.sh',
    `
#!/bin/bash
TOKEN="{{key}}"
FILE=$1

curl -sS https://api.mistral.ai/v1/ocr \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer $TOKEN" \\
  -d "{\\"model\\": \\"mistral-ocr-latest\\", \\"document\\": {\\"type\\": \\"document_url\\", \\"document_url\\": \\"$FILE\\"}}"
`,
  ],
  [
    'heredoc that writes an env file',
    'deploy/bootstrap.sh',
    `
cat > /etc/myapp/env <<END
APP_ENV=prod
MISTRAL_API_KEY={{key}}
END
systemctl restart myapp
`,
  ],
  [
    'associative array',
    'scripts/keys.bash',
    `
declare -A KEYS
KEYS[openai]="sk-REPLACE"
KEYS[mistral]="{{key}}"
KEYS[cohere]=""
curl -H "Authorization: Bearer \${KEYS[$1]}" "$2"
`,
  ],
  [
    'declare readonly',
    'lib/config.sh',
    `
readonly MODEL="codestral-latest"
declare -r CODESTRAL_KEY="{{key}}"
`,
  ],
]);
