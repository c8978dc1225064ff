import { texts } from '../../second-holdout/texts.js';

export const sessionsAndTokens = texts('third-holdout/sessions-and-tokens', [
  [
    'php session',
    'cookies.txt',
    `
# Netscape HTTP Cookie File
chat.mistral.ai	FALSE	/	TRUE	0	PHPSESSID	{{alnum32}}
`,
  ],
  [
    'csrf meta',
    'saved/console.html',
    `
<title>Mistral console</title>
<meta name="csrf-token" content="{{alnum32}}">
<meta name="request-id" content="{{hex32}}">
`,
  ],
  [
    'csrf in django form',
    'templates/ask_mistral.html',
    `
<form method="post">
  <input type="hidden" name="csrfmiddlewaretoken" value="{{alnum:64}}">
  <input type="hidden" name="nonce" value="{{alnum32}}">
  <input name="q" placeholder="Ask Mistral">
</form>
`,
  ],
  [
    'oauth state',
    'login.log',
    `
GET /oauth/callback?provider=mistral&state={{alnum32}}&code_challenge={{alnum:43}}
`,
  ],
  [
    'ory flow',
    'har/auth.txt',
    `
GET https://auth.mistral.ai/self-service/login/browser?flow={{uuid}}&login_challenge={{hex32}}
cookie: csrf_token_{{sha256}}={{base64blob:32}}
`,
  ],
  [
    'next auth cookie',
    'curl.txt',
    `
curl 'https://mistral-demo.example.org/api/auth/session' -H 'cookie: next-auth.csrf-token={{hex32}}%7C{{hex32}}'
`,
  ],
  [
    'laravel session files',
    'storage/list.txt',
    `
mistral-app/storage/framework/sessions/{{alnum:40}}
mistral-app/storage/framework/views/{{hex32}}.php
`,
  ],
  [
    'nonce csp',
    'headers.txt',
    `
content-security-policy: script-src 'nonce-{{alnum32}}' https://chat.mistral.ai
`,
  ],
  [
    'websocket',
    'ws.log',
    `
101 Switching Protocols wss://api.mistral.ai/v1/audio/transcriptions sec-websocket-key: {{base64blob:16}} session={{hex32}}
`,
  ],
  [
    'posthog',
    'analytics.js',
    `
posthog.identify('{{alnum32}}', { plan: 'mistral-beta' });
`,
  ],
  [
    'ga client',
    'page.html',
    `
<script>ga('set', 'clientId', '{{hex32}}');</script><p>Mistral</p>
`,
  ],
  [
    'invite',
    'mail.txt',
    `
Join our Mistral hackathon: https://events.example.org/i/{{alnum32}}
`,
  ],
]);
