import { leaks } from './group.js';

export const aws = leaks('aws', [
  [
    'SAM template',
    'template.yaml',
    `
Transform: AWS::Serverless-2016-10-31
Resources:
  Ask:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Environment:
        Variables:
          TABLE: !Ref Table
          MISTRAL_API_KEY: {{key}}
`,
  ],
  [
    'parameter default',
    'infra/stack.yml',
    `
Parameters:
  Stage:
    Type: String
    Default: dev
  MistralApiKey:
    Type: String
    NoEcho: true
    Default: "{{key}}"
`,
  ],
  [
    'CDK lambda',
    'lib/stack.ts',
    `
new lambda.Function(this, 'Ask', {
  runtime: lambda.Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: lambda.Code.fromAsset('dist'),
  environment: {
    TABLE_NAME: table.tableName,
    MISTRAL_API_KEY: '{{key}}',
  },
});
`,
  ],
  [
    'CDK in Python',
    'app/stack.py',
    `
_lambda.Function(
    self,
    "Transcribe",
    runtime=_lambda.Runtime.PYTHON_3_12,
    environment={"STAGE": "prod", "VOXTRAL_API_KEY": "{{key}}"},
)
`,
  ],
  [
    'ECS task definition',
    'task-definition.json',
    `
{
  "family": "chat",
  "containerDefinitions": [
    {
      "name": "chat",
      "image": "acme/chat:1",
      "environment": [
        { "name": "STAGE", "value": "prod" },
        { "name": "MISTRAL_API_KEY", "value": "{{key}}" }
      ]
    }
  ]
}
`,
  ],
  [
    'command line of SSM',
    'runbook.md',
    `
1. \`aws ssm put-parameter --name /prod/mistral/api-key --type SecureString --value {{key}} --overwrite\`
2. restart the service
`,
  ],
  [
    'serverless framework',
    'serverless.yml',
    `
service: ask
provider:
  name: aws
  runtime: nodejs22.x
  environment:
    STAGE: \${sls:stage}
    MISTRAL_API_KEY: {{key}}
functions:
  ask: { handler: src/ask.handler }
`,
  ],
  [
    'copilot manifest',
    'copilot/api/manifest.yml',
    `
name: api
type: Load Balanced Web Service
variables:
  LOG_LEVEL: info
  MISTRAL_API_KEY: {{key}}
`,
  ],
]);
