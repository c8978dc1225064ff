import { leaks } from './group.js';

export const apiClient = leaks('api-client', [
  [
    'Postman auth',
    'postman/mistral.postman_collection.json',
    `
{
  "info": { "_postman_id": "{{uuid}}", "name": "Mistral" },
  "auth": {
    "type": "bearer",
    "bearer": [{ "key": "token", "value": "{{key}}", "type": "string" }]
  },
  "item": [{ "name": "models", "request": { "method": "GET", "url": "https://api.mistral.ai/v1/models" } }]
}
`,
  ],
  [
    'Postman environment',
    'dev.postman_environment.json',
    `
{
  "id": "{{uuid}}",
  "name": "dev",
  "values": [
    { "key": "baseUrl", "value": "http://localhost", "enabled": true },
    { "key": "MISTRAL_API_KEY", "value": "{{key}}", "type": "secret", "enabled": true }
  ]
}
`,
  ],
  [
    'Postman header',
    'collection.json',
    `
{
  "request": {
    "method": "POST",
    "header": [
      { "key": "Content-Type", "value": "application/json" },
      { "key": "Authorization", "value": "Bearer {{key}}" }
    ],
    "url": { "raw": "https://api.mistral.ai/v1/ocr", "host": ["api", "mistral", "ai"], "path": ["v1", "ocr"] }
  }
}
`,
  ],
  [
    'Insomnia',
    'insomnia.json',
    `
{
  "_type": "export",
  "resources": [
    {
      "_id": "req_{{hex32}}",
      "url": "https://api.mistral.ai/v1/models",
      "authentication": { "type": "bearer", "token": "{{key}}" }
    }
  ]
}
`,
  ],
  [
    'Bruno',
    'bruno/models.bru',
    `
get {
  url: https://api.mistral.ai/v1/models
  auth: bearer
}

auth:bearer {
  token: {{key}}
}
`,
  ],
  [
    'Bruno environment',
    'environments/prod.bru',
    `
vars {
  host: https://api.mistral.ai
  mistral_key: {{key}}
}
`,
  ],
  [
    'OpenAPI example',
    'openapi.yaml',
    `
servers:
  - url: https://api.mistral.ai
components:
  securitySchemes:
    ApiKey:
      type: http
      scheme: bearer
      x-example: {{key}}
`,
  ],
  [
    'Swagger authorised state',
    'swagger-state.json',
    `
{"ApiKey":{"name":"ApiKey","schema":{"type":"http","scheme":"bearer","description":"Mistral"},"value":"{{key}}"}}
`,
  ],
  [
    'JMeter',
    'load/chat.jmx',
    `
<elementProp name="" elementType="Header">
  <stringProp name="Header.name">Authorization</stringProp>
  <stringProp name="Header.value">Bearer {{key}}</stringProp>
</elementProp>
<stringProp name="HTTPSampler.domain">api.mistral.ai</stringProp>
`,
  ],
  [
    'k6',
    'load/k6.js',
    `
const params = { headers: { Authorization: \`Bearer {{key}}\` } };
export default () => http.get('https://api.mistral.ai/v1/models', params);
`,
  ],
]);
