import { texts } from '../texts.js';

export const cloud = texts('second-holdout/cloud', [
  [
    'cloudformation',
    'template.yaml',
    `
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Environment:
        Variables:
          MISTRAL_API_KEY: {{key}}
`,
  ],
  [
    'cloudformation parameter',
    'params.json',
    `
[{ "ParameterKey": "MistralApiKey", "ParameterValue": "{{key}}" }]
`,
  ],
  [
    'bicep',
    'main.bicep',
    `
resource s 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: kv
  name: 'mistral-api-key'
  properties: { value: '{{key}}' }
}
`,
  ],
  [
    'aws ssm',
    'setup.sh',
    `
aws ssm put-parameter --name /prod/mistral/api-key --type SecureString --value {{key}}
`,
  ],
  [
    'aws secrets manager json',
    'setup2.sh',
    `
aws secretsmanager create-secret --name llm --secret-string '{"MISTRAL_API_KEY":"{{key}}"}'
`,
  ],
  [
    'gcloud pipe',
    'setup-gcp.sh',
    `
printf %s {{key}} | gcloud secrets create mistral-api-key --data-file=-
`,
  ],
  [
    'az settings',
    'deploy-az.sh',
    `
az webapp config appsettings set -g rg -n bot --settings MISTRAL_API_KEY={{key}} PORT=80
`,
  ],
  [
    'pulumi stack',
    'Pulumi.dev.yaml',
    `
config:
  aws:region: eu-west-3
  bot:mistralApiKey: {{key}}
`,
  ],
  [
    'serverless',
    'serverless.yml',
    `
provider:
  name: aws
  environment:
    MISTRAL_KEY: \${opt:key, '{{key}}'}
`,
  ],
  [
    'heroku',
    'SETUP.txt',
    `
$ heroku config:set MISTRAL_API_KEY={{key}} -a bot
`,
  ],
  [
    'app engine',
    'app.yaml',
    `
runtime: python312
env_variables:
  MISTRAL_API_KEY: '{{key}}'
`,
  ],
  [
    'cdk',
    'lib/stack.ts',
    `
new lambda.Function(this, 'Bot', {
  runtime: lambda.Runtime.NODEJS_22_X,
  environment: { MISTRAL_API_KEY: '{{key}}', STAGE: 'dev' },
});
`,
  ],
]);
