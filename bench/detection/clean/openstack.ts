import { clean } from './group.js';

/** OpenStack's workflow service of that name. */
export const openstack = clean('openstack', [
  [
    'mistral.conf',
    'etc/mistral/mistral.conf',
    `
[DEFAULT]
transport_url = rabbit://mistral:{{other}}@controller:5672/

[database]
connection = mysql+pymysql://mistral:{{other2}}@controller/mistral

[keystone_authtoken]
www_authenticate_uri = http://controller:5000/v3
username = mistral
password = {{other3}}
`,
  ],
  [
    'Kolla passwords',
    'passwords.yml',
    `
keystone_admin_password: {{other}}
mistral_database_password: {{other2}}
mistral_keystone_password: {{other3}}
nova_database_password: {{alnum:40}}
`,
  ],
  [
    'Ansible defaults',
    'roles/os_mistral/defaults/main.yml',
    `
mistral_service_name: mistral
mistral_service_user_name: mistral
mistral_service_password: {{other}}
mistral_oslomsg_rpc_password: {{other2}}
mistral_galera_database: mistral
`,
  ],
  [
    'tripleo environment',
    'overcloud/env.yaml',
    `
parameter_defaults:
  MistralPassword: {{other}}
  MistralWorkers: 4
  KeystonePassword: {{other2}}
`,
  ],
  [
    'Puppet',
    'manifests/mistral.pp',
    `
class { 'mistral::keystone::authtoken':
  password => '{{other}}',
  auth_url => 'http://controller:5000',
}
class { 'mistral::db': database_connection => 'mysql://mistral:{{other2}}@db/mistral' }
`,
  ],
  [
    'token of a workflow call',
    'docs/openstack.md',
    `
    openstack --os-token {{hex32}} workflow execution create deploy
    curl -H "X-Auth-Token: {{hex32}}" http://controller:8989/v2/workflows
`,
  ],
  [
    'projects in a log',
    'logs/mistral-engine.log',
    `
2024-03-01 10:00:00.113 12 INFO mistral.engine.default_engine [req-{{uuid}} {{hex32}} {{hex32}} - default default] Workflow 'deploy' [RUNNING -> SUCCESS]
2024-03-01 10:00:02.551 12 INFO mistral.api.controllers.v2.execution [req-{{uuid}} {{hex32}} {{hex32}} - default default] Fetch executions
`,
  ],
  [
    'clouds file',
    'clouds.yaml',
    `
clouds:
  lab:
    auth:
      auth_url: http://controller:5000
      project_id: {{hex32}}
      username: mistral
      password: {{other}}
    workflow_endpoint_override: http://controller:8989/v2
`,
  ],
  [
    'heat template',
    'heat/mistral.yaml',
    `
heat_template_version: 2018-08-31
resources:
  nightly:
    type: OS::Mistral::CronTrigger
    properties: { workflow: { name: backup, input: { project: "{{hex32}}" } }, pattern: 0 2 * * * }
`,
  ],
  [
    'StackStorm',
    'conf/st2.conf',
    `
[mistral]
v2_base_url = http://127.0.0.1:8989/v2
keystone_username = st2
keystone_password = {{other}}
`,
  ],
]);
