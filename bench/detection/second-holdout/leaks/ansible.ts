import { texts } from '../texts.js';

export const ansible = texts('second-holdout/ansible', [
  [
    'group vars',
    'group_vars/all.yml',
    `
---
app_user: deploy
mistral_api_key: {{key}}
app_port: 8080
`,
  ],
  [
    'lineinfile',
    'roles/bot/tasks/main.yml',
    `
- name: Put the key
  ansible.builtin.lineinfile:
    path: /etc/environment
    regexp: '^MISTRAL_API_KEY='
    line: MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'uri module',
    'playbooks/check.yml',
    `
- hosts: localhost
  tasks:
    - name: List models
      ansible.builtin.uri:
        url: https://api.mistral.ai/v1/models
        headers:
          Authorization: "Bearer {{key}}"
`,
  ],
  [
    'inventory',
    'inventory/hosts.ini',
    `
[bots]
bot1 ansible_host=10.0.0.4 mistral_key={{key}}

[bots:vars]
ansible_user=ubuntu
`,
  ],
  [
    'saltstack pillar',
    'pillar/bot.sls',
    `
bot:
  mistral:
    token: '{{key}}'
    model: pixtral-12b
`,
  ],
  [
    'puppet hiera',
    'hieradata/common.yaml',
    `
---
profile::bot::mistral_api_key: "{{key}}"
profile::bot::port: 9000
`,
  ],
  [
    'chef attributes',
    'cookbooks/bot/attributes/default.rb',
    `
default['bot']['user'] = 'bot'
default['bot']['mistral']['api_key'] = '{{key}}'
`,
  ],
]);
