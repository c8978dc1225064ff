import { leaks } from './group.js';

export const paas2 = leaks('paas', [
  [
    'azd parameters',
    'infra/main.parameters.json',
    `
{
  "parameters": {
    "location": { "value": "francecentral" },
    "mistralApiKey": { "value": "{{key}}" }
  }
}
`,
  ],
  [
    'bicep',
    'main.bicep',
    `
param location string = resourceGroup().location
@secure()
param mistralApiKey string = '{{key}}'
`,
  ],
  [
    'Firebase config',
    'functions/.runtimeconfig.json',
    `
{
  "mistral": {
    "key": "{{key}}"
  },
  "mail": { "from": "no-reply@example.org" }
}
`,
  ],
  [
    'Convex command',
    'notes/deploy.txt',
    `
npx convex env set MISTRAL_API_KEY {{key}}
npx convex deploy
`,
  ],
  [
    'Streamlit secrets',
    '.streamlit/secrets.toml',
    `
[database]
host = "localhost"

[mistral]
api_key = "{{key}}"
`,
  ],
]);
