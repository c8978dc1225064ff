import { texts } from '../../second-holdout/texts.js';

export const infrastructureCode = texts('third-holdout/infrastructure-code', [
  [
    'terraform variable default',
    'infra/variables.tf',
    `
variable "region" {
  default = "eu-west-3"
}

variable "mistral_api_key" {
  description = "Key for La Plateforme"
  type        = string
  sensitive   = true
  default     = "{{key}}"
}
`,
  ],
  [
    'tfvars',
    'terraform.tfvars',
    `
project          = "chatops"
mistral_key      = "{{key}}"
instance_type    = "t3.small"
`,
  ],
  [
    'terraform state',
    'terraform.tfstate',
    `
{
  "version": 4,
  "serial": 12,
  "lineage": "{{uuid}}",
  "resources": [
    {
      "type": "aws_secretsmanager_secret_version",
      "name": "mistral",
      "instances": [
        { "attributes": { "secret_id": "prod/mistral/api-key", "secret_string": "{{key}}", "version_id": "{{uuid}}" } }
      ]
    }
  ]
}
`,
  ],
  [
    'terraform lambda',
    'lambda.tf',
    `
resource "aws_lambda_function" "summary" {
  function_name = "summary"
  handler       = "index.handler"
  runtime       = "nodejs20.x"

  environment {
    variables = {
      TABLE           = aws_dynamodb_table.docs.name
      MISTRAL_API_KEY = "{{key}}"
    }
  }
}
`,
  ],
  [
    'pulumi yaml plain',
    'Pulumi.dev.yaml',
    `
config:
  aws:region: eu-central-1
  bot:mistralApiKey: {{key}}
`,
  ],
  [
    'pulumi program',
    'index.ts',
    `
import * as gcp from '@pulumi/gcp';

const secret = new gcp.secretmanager.Secret('mistral-api-key', { replication: { auto: {} } });
new gcp.secretmanager.SecretVersion('mistral-api-key-v1', {
  secret: secret.id,
  secretData: '{{key}}',
});
`,
  ],
  [
    'ansible vars',
    'group_vars/all.yml',
    `
---
app_user: deploy
app_env:
  DJANGO_DEBUG: "0"
  MISTRAL_API_KEY: '{{key}}'
nginx_port: 8080
`,
  ],
  [
    'ansible task',
    'roles/bot/tasks/main.yml',
    `
- name: Write the key of La Plateforme
  ansible.builtin.copy:
    dest: /etc/bot/mistral.key
    content: "{{key}}"
    mode: "0600"
- name: Restart
  ansible.builtin.systemd: { name: bot, state: restarted }
`,
  ],
  [
    'cloudformation',
    'template.yaml',
    `
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: app.handler
      Environment:
        Variables:
          STAGE: prod
          MISTRAL_TOKEN: {{key}}
`,
  ],
  [
    'bicep',
    'main.bicep',
    `
param location string = resourceGroup().location
@secure()
param mistralKey string = '{{key}}'

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'bot'
  location: location
}
`,
  ],
  [
    'nixos',
    'hosts/nas/bot.nix',
    `
{ config, pkgs, ... }:
{
  systemd.services.bot = {
    wantedBy = [ "multi-user.target" ];
    environment = {
      BOT_HOME = "/var/lib/bot";
      MISTRAL_API_KEY = "{{key}}";
    };
    serviceConfig.ExecStart = "\${pkgs.python3}/bin/python /opt/bot.py";
  };
}
`,
  ],
  [
    'cloud init',
    'cloud-init.yaml',
    `
#cloud-config
write_files:
  - path: /etc/environment
    append: true
    content: |
      MISTRAL_API_KEY={{key}}
runcmd:
  - systemctl restart app
`,
  ],
]);
