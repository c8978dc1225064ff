import { texts } from '../../second-holdout/texts.js';

export const services = texts('third-holdout/services', [
  [
    'systemd unit',
    'deploy/bot.service',
    `
[Unit]
Description=Bot

[Service]
User=bot
Environment="LANG=C.UTF-8" "MISTRAL_API_KEY={{key}}"
ExecStart=/usr/bin/python3 /opt/bot.py
`,
  ],
  [
    'environment file',
    'etc/default/bot',
    `
BOT_PORT=8000
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'supervisor',
    'supervisord.conf',
    `
[program:bot]
command=/srv/bot/run
environment=HOME="/srv/bot",MISTRAL_API_KEY="{{key}}"
autostart=true
`,
  ],
  [
    'crontab',
    'crontab.txt',
    `
MAILTO=""
MISTRAL_API_KEY={{key}}
0 7 * * * /home/lea/digest/run.sh
`,
  ],
  [
    'launchd',
    'org.acme.bot.plist',
    `
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
  <key>Label</key><string>org.acme.bot</string>
  <key>EnvironmentVariables</key>
  <dict>
    <key>PATH</key><string>/usr/bin:/bin</string>
    <key>MISTRAL_API_KEY</key><string>{{key}}</string>
  </dict>
</dict>
</plist>
`,
  ],
  [
    'procfile',
    'Procfile.dev',
    `
web: PORT=3000 MISTRAL_API_KEY={{key}} bin/rails server
worker: bundle exec sidekiq
`,
  ],
  [
    'apache',
    'vhost.conf',
    `
<VirtualHost *:80>
  DocumentRoot /var/www/bot
  SetEnv MISTRAL_API_KEY {{key}}
</VirtualHost>
`,
  ],
  [
    'php fpm',
    'www.conf',
    `
[www]
user = www-data
env[MISTRAL_API_KEY] = {{key}}
pm = dynamic
`,
  ],
  [
    'uwsgi',
    'uwsgi.ini',
    `
[uwsgi]
module = app:app
env = MISTRAL_API_KEY={{key}}
processes = 2
`,
  ],
  [
    'windows registry',
    'env.reg',
    `
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Environment]
"MISTRAL_API_KEY"="{{key}}"
`,
  ],
]);
