import { leaks } from './group.js';

export const server = leaks('server', [
  [
    'systemd unit',
    'deploy/bot.service',
    `
[Unit]
Description=Bot
After=network.target

[Service]
Environment=NODE_ENV=production
Environment="MISTRAL_API_KEY={{key}}"
ExecStart=/usr/bin/node /srv/bot/index.js

[Install]
WantedBy=multi-user.target
`,
  ],
  [
    'several in one Environment',
    'etc/systemd/system/ocr.service.d/override.conf',
    `
[Service]
Environment="PORT=9000" "MISTRAL_API_KEY={{key}}" "WORKERS=2"
`,
  ],
  [
    'nginx header',
    'nginx/conf.d/llm.conf',
    `
location /v1/ {
    proxy_pass https://api.mistral.ai/v1/;
    proxy_ssl_server_name on;
    proxy_set_header Authorization "Bearer {{key}}";
}
`,
  ],
  [
    'Caddyfile',
    'Caddyfile',
    `
ai.example.org {
	reverse_proxy https://api.mistral.ai {
		header_up Host api.mistral.ai
		header_up Authorization "Bearer {{key}}"
	}
}
`,
  ],
  [
    'Apache SetEnv',
    '.htaccess',
    `
RewriteEngine On
SetEnv MISTRAL_API_KEY {{key}}
`,
  ],
  [
    'php-fpm pool',
    'www.conf',
    `
[www]
user = www-data
env[APP_ENV] = prod
env[MISTRAL_API_KEY] = {{key}}
`,
  ],
  [
    'supervisor',
    'supervisord.conf',
    `
[program:worker]
command=python worker.py
environment=QUEUE="ocr",MISTRAL_API_KEY="{{key}}",TZ="UTC"
`,
  ],
  [
    'crontab',
    'crontab.txt',
    `
SHELL=/bin/bash
MISTRAL_API_KEY={{key}}
0 6 * * * /srv/digest/run.sh
`,
  ],
  [
    'pm2 ecosystem',
    'ecosystem.config.js',
    `
module.exports = {
  apps: [{
    name: 'bot',
    script: './dist/index.js',
    env: { NODE_ENV: 'production', MISTRAL_API_KEY: '{{key}}' },
  }],
};
`,
  ],
  [
    'cloud-init',
    'user-data.yaml',
    `
#cloud-config
packages: [docker.io]
write_files:
  - path: /etc/bot.env
    permissions: "0600"
    content: |
      MISTRAL_API_KEY={{key}}
      TZ=UTC
runcmd:
  - systemctl start bot
`,
  ],
  [
    'cloud-init encoded file',
    'cloud-init.yml',
    `
#cloud-config
write_files:
  - path: /etc/default/bot
    encoding: b64
    content: {{base64: MISTRAL_API_KEY={{key}}
LOG=1
}}
`,
  ],
  [
    'kong plugin',
    'kong.yml',
    `
services:
  - name: mistral
    url: https://api.mistral.ai
    plugins:
      - name: request-transformer
        config:
          add:
            headers: ["Authorization: Bearer {{key}}"]
`,
  ],
]);
