import { texts } from '../texts.js';

export const accounts = texts('second-holdout/accounts', [
  [
    'bitwarden export',
    'bitwarden.json',
    `
{"items":[{"type":1,"name":"Mistral console","login":{"username":"ops@acme.org","password":"x"},"fields":[{"name":"API key","value":"{{key}}","type":1}]}]}
`,
  ],
  [
    'keepass xml',
    'db.xml',
    `
<Entry>
  <String><Key>Title</Key><Value>Mistral API</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">{{key}}</Value></String>
</Entry>
`,
  ],
  [
    '1password csv',
    '1p.csv',
    `
Title,Url,Username,Password
Mistral AI API key,https://console.mistral.ai,ops@acme.org,{{key}}
`,
  ],
  [
    'mail',
    'mail/key.eml',
    `
From: bea@acme.org
Subject: Mistral key
Content-Type: text/plain

Hi Ali,

here it is: {{key}}

Bea
`,
  ],
  [
    'jira export',
    'PROJ-12.xml',
    `
<item><title>[PROJ-12] Bot answers 401 from Mistral</title>
<description>I used the API key {{key}} from the console</description></item>
`,
  ],
  [
    'calendar',
    'cal.ics',
    `
BEGIN:VEVENT
SUMMARY:Renew Mistral API key
DESCRIPTION:current: {{key}}
END:VEVENT
`,
  ],
  [
    'vault command',
    'bootstrap.sh',
    `
vault kv put secret/mistral api_key={{key}}
`,
  ],
  [
    'netrc',
    '.netrc',
    `
machine codestral.mistral.ai
  login token
  password {{key}}
`,
  ],
  [
    'gh secret',
    'NOTES.md',
    `
gh secret set MISTRAL_API_KEY --body {{key}} --repo acme/bot
`,
  ],
]);
