import { texts } from '../texts.js';

export const otherMistralOpenstack = texts('second-holdout/other-mistral-openstack', [
  [
    'workflow execution',
    'log.txt',
    `
mistral execution-get {{uuid}}
mistral.engine.default_engine [req-{{uuid}} {{hex32}} {{hex32}} - default default] Starting workflow
`,
  ],
  [
    'mistral conf',
    'etc/mistral/mistral.conf',
    `
[keystone_authtoken]
auth_url = http://controller:5000
username = mistral
password = {{alnum32}}
`,
  ],
  [
    'heat template',
    'workflow.yaml',
    `
resources:
  wf:
    type: OS::Mistral::Workflow
    properties:
      project_id: {{hex32}}
`,
  ],
  [
    'keystone project',
    'openrc',
    `
export OS_PROJECT_ID={{hex32}}
export OS_USERNAME=mistral
`,
  ],
  [
    'rabbit transport',
    'kolla/mistral.conf',
    `
transport_url = rabbit://openstack:{{alnum32}}@10.0.0.1:5672
`,
  ],
  [
    'mistral database',
    'mistral.ini',
    `
connection = mysql+pymysql://mistral:{{alnum32}}@db/mistral
`,
  ],
  [
    'trust id',
    'trust.log',
    `
mistral.services.security: Created trust {{hex32}} for user {{hex32}}
`,
  ],
  [
    'kolla passwords',
    'passwords.yml',
    `
mistral_database_password: {{alnum32}}
mistral_keystone_password: {{alnum32}}
`,
  ],
]);
