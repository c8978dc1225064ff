import { texts } from '../../second-holdout/texts.js';

export const keyBeforeName = texts('third-holdout/key-before-name', [
  [
    'value then comment',
    'creds.txt',
    `
{{key}}  # mistral
`,
  ],
  [
    'one per line with owner',
    'keys.txt',
    `
{{key}} <- mistral api key (lea)
`,
  ],
  [
    'python arrow',
    'store.py',
    `
vault.put("{{key}}", name="MISTRAL_API_KEY")
`,
  ],
  [
    'go map value',
    'm.go',
    `
set("{{key}}", "mistral-api-key")
`,
  ],
  [
    'swapped xml',
    'cfg.xml',
    `
<entry value="{{key}}" key="mistral.apiKey"/>
`,
  ],
  [
    'yaml value first',
    'vars.yml',
    `
variables:
  - value: '{{key}}'
    secret: true
    name: MISTRAL_API_KEY
`,
  ],
  [
    'pass show',
    'session.txt',
    `
$ pass show ai/mistral
{{key}}
url: https://console.mistral.ai
`,
  ],
  [
    'key above client',
    'bot.rb',
    `
key = "{{key}}"
puts "starting"
client = Mistral::Client.new(key)
`,
  ],
  [
    'sentence end',
    'ticket.md',
    `
Please revoke {{key}}: that is our Mistral API key and it was posted in public.
`,
  ],
]);
