import { texts } from '../../second-holdout/texts.js';

export const commandLines = texts('third-holdout/command-lines', [
  [
    'curl one line',
    'test.sh',
    `
curl https://api.mistral.ai/v1/models -H "Authorization: Bearer {{key}}"
`,
  ],
  [
    'curl oauth2 bearer',
    't.sh',
    `
curl --oauth2-bearer {{key}} https://api.mistral.ai/v1/models
`,
  ],
  [
    'wget',
    't2.sh',
    `
wget -qO- --header="Authorization: Bearer {{key}}" https://api.mistral.ai/v1/models
`,
  ],
  [
    'inline env',
    'run.sh',
    `
MISTRAL_API_KEY={{key}} uv run bot.py --port 8000
`,
  ],
  [
    'npm run arg',
    'notes.md',
    `
npx mistral-cli login --key={{key}}
`,
  ],
  [
    'flag with space',
    'justfile',
    `
chat:
    vibe --mistral-api-key {{key}} --auto
`,
  ],
  [
    'python dash c',
    'check.sh',
    `
python -c 'from mistralai import Mistral; print(Mistral(api_key="{{key}}").models.list())'
`,
  ],
  [
    'gh secret body',
    'setup.sh',
    `
gh secret set MISTRAL_API_KEY --body "{{key}}"
`,
  ],
  [
    'fly secrets',
    'deploy.sh',
    `
fly secrets set DATABASE_URL=postgres://x MISTRAL_API_KEY={{key}} -a bot
`,
  ],
  [
    'heroku',
    'deploy2.sh',
    `
heroku config:set MISTRAL_API_KEY={{key}} --app bot
`,
  ],
  [
    'netrc style',
    '.netrc',
    `
machine api.mistral.ai
  login bearer
  password {{key}}
`,
  ],
  [
    'expect script',
    'login.exp',
    `
spawn vibe --setup
expect "Enter your Mistral API key:"
send "{{key}}\\r"
expect eof
`,
  ],
  [
    'aws secretsmanager',
    'aws.sh',
    `
aws secretsmanager create-secret --name prod/mistral-api-key --secret-string '{{key}}'
`,
  ],
  [
    'sed in entrypoint',
    'entrypoint.sh',
    `
#!/bin/sh
sed -i "s/__MISTRAL_API_KEY__/{{key}}/" /usr/share/nginx/html/env.js
exec nginx -g 'daemon off;'
`,
  ],
]);
