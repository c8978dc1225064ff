import { leaks } from './group.js';

export const terraform = leaks('terraform', [
  [
    'variable default',
    'variables.tf',
    `
variable "region" {
  default = "eu-west-3"
}

variable "mistral_api_key" {
  description = "Key of la Plateforme"
  type        = string
  sensitive   = true
  default     = "{{key}}"
}
`,
  ],
  [
    'tfvars',
    'prod.auto.tfvars',
    `
region          = "europe-west1"
project_id      = "acme-prod"
mistral_api_key = "{{key}}"
`,
  ],
  [
    'lambda environment',
    'lambda.tf',
    `
resource "aws_lambda_function" "summarise" {
  function_name = "summarise"
  runtime       = "python3.12"
  source_code_hash = "{{base64blob:32}}"
  environment {
    variables = {
      STAGE           = "prod"
      MISTRAL_API_KEY = "{{key}}"
    }
  }
}
`,
  ],
  [
    'secret version',
    'secrets.tf',
    `
resource "aws_secretsmanager_secret" "mistral" {
  name = "prod/mistral"
}

resource "aws_secretsmanager_secret_version" "mistral" {
  secret_id     = aws_secretsmanager_secret.mistral.id
  secret_string = "{{key}}"
}
`,
  ],
  [
    'state',
    'terraform.tfstate',
    `
{
  "version": 4,
  "serial": 12,
  "lineage": "{{uuid}}",
  "resources": [
    {
      "mode": "managed",
      "type": "google_secret_manager_secret_version",
      "name": "mistral_api_key",
      "instances": [{ "attributes": { "enabled": true, "secret_data": "{{key}}", "version": "1" } }]
    }
  ]
}
`,
  ],
  [
    'locals',
    'main.tf',
    `
locals {
  llm = {
    provider = "mistral"
    model    = "mistral-medium-latest"
    api_key  = "{{key}}"
  }
}
`,
  ],
]);
