import { leaks } from './group.js';

export const configurationManagement = leaks('configuration-management', [
  [
    'Ansible vars',
    'group_vars/all.yml',
    `
---
app_user: bot
app_port: 8000
mistral_api_key: "{{key}}"
`,
  ],
  [
    'Ansible task environment',
    'roles/bot/tasks/main.yml',
    `
- name: Start the bot
  ansible.builtin.command: /srv/bot/start.sh
  environment:
    MISTRAL_API_KEY: "{{key}}"
  args:
    creates: /run/bot.pid
`,
  ],
  [
    'Ansible lineinfile',
    'playbook.yml',
    `
- hosts: web
  tasks:
    - lineinfile:
        path: /srv/app/.env
        regexp: '^MISTRAL_API_KEY='
        line: 'MISTRAL_API_KEY={{key}}'
`,
  ],
  [
    'Ansible inventory',
    'hosts.ini',
    `
[web]
10.0.0.4 ansible_user=deploy mistral_key={{key}}
`,
  ],
  [
    'Puppet hiera',
    'data/common.yaml',
    `
---
bot::port: 8080
bot::mistral_api_key: '{{key}}'
`,
  ],
  [
    'Puppet manifest',
    'manifests/bot.pp',
    `
class { 'bot':
  ensure          => present,
  mistral_api_key => '{{key}}',
}
`,
  ],
  [
    'Chef attributes',
    'attributes/default.rb',
    `
default['bot']['port'] = 8080
default['bot']['mistral']['api_key'] = '{{key}}'
`,
  ],
  [
    'Salt pillar',
    'pillar/bot.sls',
    `
bot:
  user: bot
  mistral:
    endpoint: https://api.mistral.ai
    key: {{key}}
`,
  ],
]);
