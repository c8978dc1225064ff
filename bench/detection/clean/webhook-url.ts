import { clean } from './group.js';

/** Addresses of webhooks. */
export const webhookUrl = clean('webhook-url', [
  [
    'chat hook',
    'alerts.yml',
    `
receivers:
  - name: mistral-alerts
    webhook: https://mattermost.example.org/hooks/{{alnum:26}}
  - name: pages
    webhook: https://hooks.example.org/in/{{other}}
`,
  ],
  [
    'Zapier',
    'zap.js',
    `
const MODEL = 'mistral-small-latest';
await fetch('https://hooks.zapier.com/hooks/catch/{{digits:7}}/{{alnum:7}}/', { body: MODEL, method: 'POST' });
await fetch('https://maker.ifttt.com/trigger/mistral_done/with/key/{{alnum:43}}');
`,
  ],
  [
    'Teams',
    'teams.env',
    `
TEAMS_WEBHOOK=https://acme.webhook.office.com/webhookb2/{{uuid}}@{{uuid}}/IncomingWebhook/{{hex32}}/{{uuid}}
MISTRAL_API_KEY=
`,
  ],
  [
    'calendar feed',
    'ical.ini',
    `
[summary]
model = mistral-small-latest
feed = https://calendar.example.org/private-{{hex32}}/basic.ics
`,
  ],
]);
