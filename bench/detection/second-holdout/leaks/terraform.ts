import { texts } from '../texts.js';

export const terraform = texts('second-holdout/terraform', [
  [
    'variable default',
    'infra/variables.tf',
    `
variable "mistral_api_key" {
  type        = string
  description = "La Plateforme"
  default     = "{{key}}"
}
`,
  ],
  [
    'tfvars',
    'prod.auto.tfvars',
    `
region          = "eu-west-3"
mistral_token   = "{{key}}"
instance_count  = 2
`,
  ],
  [
    'state file',
    'terraform.tfstate',
    `
{
  "version": 4,
  "lineage": "{{uuid}}",
  "resources": [
    {
      "mode": "managed",
      "type": "aws_ssm_parameter",
      "name": "mistral",
      "instances": [{ "attributes": { "arn": "arn:aws:ssm:eu-west-3:123456789012:parameter/mistral/api_key", "name": "/mistral/api_key", "value": "{{key}}" } }]
    }
  ]
}
`,
  ],
  [
    'secret version resource',
    'secrets.tf',
    `
resource "google_secret_manager_secret" "mistral" {
  secret_id = "mistral-api-key"
  replication { auto {} }
}

resource "google_secret_manager_secret_version" "mistral" {
  secret      = google_secret_manager_secret.mistral.id
  secret_data = "{{key}}"
}
`,
  ],
  [
    'GitHub actions secret in terraform',
    'github.tf',
    `
resource "github_actions_secret" "m" {
  repository      = "bot"
  secret_name     = "MISTRAL_API_KEY"
  plaintext_value = "{{key}}"
}
`,
  ],
  [
    'plan output',
    'plan.txt',
    `
  # aws_lambda_function.bot will be updated in-place
  ~ environment {
      ~ variables = {
          + "MISTRAL_API_KEY" = "{{key}}"
            "STAGE"           = "dev"
        }
    }
`,
  ],
  [
    'dynamic block in locals',
    'locals.tf',
    `
locals {
  providers = {
    mistral = { url = "https://api.mistral.ai", credential = "{{key}}" }
    openai  = { url = "https://api.openai.com", credential = var.openai }
  }
}
`,
  ],
]);
