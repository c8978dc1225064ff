import { texts } from '../../second-holdout/texts.js';

export const openstackMistral = texts('third-holdout/openstack-mistral', [
  [
    'workflow ids',
    'executions.txt',
    `
$ openstack workflow execution list
| {{uuid}} | {{uuid}} | deploy | SUCCESS |
$ mistral execution-get {{hex32}}
`,
  ],
  [
    'conf with keystone',
    'etc/mistral/mistral.conf',
    `
[DEFAULT]
transport_url = rabbit://guest:guest@localhost

[keystone_authtoken]
username = mistral
password = {{alnum32}}
project_name = service
`,
  ],
  [
    'database url',
    'mistral.conf',
    `
[database]
connection = mysql+pymysql://mistral:{{alnum32}}@127.0.0.1/mistral
`,
  ],
  [
    'kolla passwords',
    'passwords.yml',
    `
mistral_database_password: {{alnum32}}
mistral_keystone_password: {{alnum32}}
nova_keystone_password: {{alnum32}}
`,
  ],
  [
    'project id',
    'clouds.yaml',
    `
clouds:
  prod:
    auth:
      project_id: {{hex32}}
      user_domain_id: {{hex32}}
    workflow_api: mistral
`,
  ],
  [
    'api test',
    'mistral/tests/unit/api/v2/test_executions.py',
    `
EXECUTION = {
    "id": "{{uuid}}",
    "project_id": "{{hex32}}",
    "workflow_name": "mistral.noop",
}
`,
  ],
  [
    'policy log',
    'mistral-api.log',
    `
2024-01-01 INFO mistral.api.app [req-{{uuid}} {{hex32}} {{hex32}} - default default] POST /v2/workflows 201
`,
  ],
  [
    'heat template',
    'stack.yaml',
    `
resources:
  wf:
    type: OS::Mistral::Workflow
    properties:
      input: { tenant: {{hex32}} }
`,
  ],
  [
    'tripleo',
    'plan.yaml',
    `
parameters:
  MistralPassword: {{alnum:25}}
  MistralExecutorId: {{hex32}}
`,
  ],
  [
    'keystone token',
    'admin-notes.sh',
    `
# mistral (OpenStack workflow)
export OS_PROJECT_ID={{hex32}}
mistral workflow-list
`,
  ],
]);
