import { clean } from './group.js';

/** Ids of messengers. */
export const messenger = clean('messenger', [
  [
    'Discord',
    'discord.yaml',
    `
application_id: "{{digits:19}}"
public_key: {{sha256}}
channel: mistral-playground
dedupe_nonce: {{hex32}}
`,
  ],
  [
    'Slack',
    'slack.json',
    `
{ "app_id": "A{{HEX10}}", "client_id": "{{digits:12}}.{{digits:13}}", "client_secret": "{{hex32}}", "signing_secret": "{{hex32}}", "display_name": "Mistral bot" }
`,
  ],
  [
    'Slack in env',
    'slack.env',
    `
SLACK_SIGNING_SECRET={{hex32}}
SLACK_CLIENT_SECRET={{hex32}}
MISTRAL_API_KEY=
`,
  ],
  [
    'Telegram files',
    'telegram.py',
    `
STICKERS = {"mistral": "CAACAgIAAxkBAAE{{alnum:40}}"}
API_ID = {{digits:8}}
API_HASH = "{{hex32}}"
`,
  ],
  [
    'Discord client',
    'bot/.env.bot',
    `
DISCORD_CLIENT_SECRET={{other}}
DISCORD_CLIENT_ID={{digits:18}}
MISTRAL_API_KEY=YOUR_KEY
`,
  ],
]);
