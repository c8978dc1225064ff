import { leaks } from './group.js';

export const askedAndAnswered = leaks('asked-and-answered', [
  [
    'answer to a prompt',
    'login.exp',
    `
spawn vibe --setup
expect "Paste your Mistral API key:"
send "{{key}}\\r"
`,
  ],
  [
    'answer in an export of a chat',
    'export/2024-05-21.json',
    `
[
  {
    "type": "message",
    "user": "U02ABCDEF",
    "text": "who has the current codestral key?",
    "ts": "1716282223.000100"
  },
  {
    "type": "message",
    "user": "U03GHIJKL",
    "text": "here: {{key}}",
    "ts": "1716282260.000200"
  }
]
`,
  ],
  [
    'parts of one message',
    'result.json',
    `
{
  "messages": [
    { "id": 882, "from": "Mia", "text": [{ "type": "plain", "text": "Mistral API key: " }, { "type": "code", "text": "{{key}}" }] }
  ]
}
`,
  ],
  [
    'input of a command',
    'deploy/secrets.sh',
    `
docker secret create mistral_api_key - <<'SECRET'
{{key}}
SECRET
`,
  ],
  [
    'input of a command for a file',
    'install.sh',
    `
sudo tee /etc/bot/mistral.key > /dev/null <<-EOF
	{{key}}
EOF
`,
  ],
  [
    'put in place of a mark',
    'entrypoint.sh',
    `
sed -i "s/__MISTRAL_API_KEY__/{{key}}/" /usr/share/nginx/html/env.js
`,
  ],
  [
    'put in place of a mark, other signs',
    'render.sh',
    `
sed -e 's|@CODESTRAL_KEY@|{{key}}|' config.tpl > config.json
`,
  ],
]);
