import { texts } from '../texts.js';

export const servers = texts('second-holdout/servers', [
  [
    'nginx proxy',
    'nginx/mistral.conf',
    `
location /ai/ {
    proxy_pass https://api.mistral.ai/v1/;
    proxy_ssl_server_name on;
    proxy_set_header Authorization "Bearer {{key}}";
}
`,
  ],
  [
    'caddy',
    'Caddyfile',
    `
ask.acme.org {
	reverse_proxy https://api.mistral.ai {
		header_up Host api.mistral.ai
		header_up Authorization "Bearer {{key}}"
	}
}
`,
  ],
  [
    'systemd',
    'bot.service',
    `
[Service]
Environment=PORT=80 "MISTRAL_API_KEY={{key}}"
ExecStart=/usr/bin/bot
`,
  ],
  [
    'apache',
    'httpd.conf',
    `
SetEnv MISTRAL_API_KEY {{key}}
ProxyPass /x http://localhost:1
`,
  ],
  [
    'haproxy',
    'haproxy.cfg',
    `
backend mistral
    server m api.mistral.ai:443 ssl verify required
    http-request set-header Authorization "Bearer {{key}}"
`,
  ],
  [
    'kong',
    'kong.yml',
    `
services:
- name: chat
  plugins:
  - name: ai-proxy
    config:
      auth: { header_name: Authorization, header_value: "Bearer {{key}}" }
      model: { provider: mistral, name: mistral-tiny }
`,
  ],
  [
    'supervisor',
    'supervisord.conf',
    `
[program:bot]
command=/srv/bot
environment=LANG="C",MISTRAL_API_KEY="{{key}}"
`,
  ],
  [
    'php fpm',
    'www.conf',
    `
[www]
user = www-data
env[MISTRAL_API_KEY] = {{key}}
`,
  ],
  [
    'crontab',
    'crontab',
    `
MAILTO=ops@acme.org
0 6 * * * MISTRAL_API_KEY={{key}} /srv/digest.sh
`,
  ],
]);
