import { texts } from '../../second-holdout/texts.js';

export const httpClients = texts('third-holdout/http-clients', [
  [
    'postman collection auth',
    'postman/Mistral.postman_collection.json',
    `
{
  "info": { "name": "Mistral AI", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "auth": {
    "type": "bearer",
    "bearer": [{ "key": "token", "value": "{{key}}", "type": "string" }]
  },
  "item": [
    { "name": "models", "request": { "method": "GET", "url": "https://api.mistral.ai/v1/models" } }
  ]
}
`,
  ],
  [
    'postman environment',
    'postman/prod.postman_environment.json',
    `
{
  "id": "{{uuid}}",
  "name": "prod",
  "values": [
    { "key": "baseUrl", "value": "https://api.mistral.ai/v1", "enabled": true },
    { "key": "apiKey", "value": "{{key}}", "type": "secret", "enabled": true }
  ],
  "_postman_variable_scope": "environment"
}
`,
  ],
  [
    'insomnia v4',
    'Insomnia_2024-02-10.json',
    `
{
  "_type": "export",
  "__export_format": 4,
  "resources": [
    {
      "_id": "req_{{hex32}}",
      "_type": "request",
      "url": "https://api.mistral.ai/v1/chat/completions",
      "method": "POST",
      "authentication": { "type": "bearer", "token": "{{key}}", "prefix": "" }
    }
  ]
}
`,
  ],
  [
    'bruno',
    'bruno/mistral/chat.bru',
    `
meta {
  name: chat
  type: http
  seq: 1
}

post {
  url: https://api.mistral.ai/v1/chat/completions
  body: json
  auth: bearer
}

auth:bearer {
  token: {{key}}
}
`,
  ],
  [
    'bruno environment',
    'bruno/environments/Local.bru',
    `
vars {
  host: https://api.mistral.ai
  mistral_token: {{key}}
}
`,
  ],
  [
    'jetbrains private env',
    'http-client.private.env.json',
    `
{
  "dev": {
    "mistral": "{{key}}"
  },
  "prod": {
    "mistral": "{{key2}}"
  }
}
`,
  ],
  [
    'rest client file',
    'api.http',
    `
@host = https://api.mistral.ai
@token = {{key}}

### list models
GET {{literal:host}}/v1/models
Authorization: Bearer {{literal:token}}
`,
  ],
  [
    'hurl',
    'tests/models.hurl',
    `
GET https://api.mistral.ai/v1/models
Authorization: Bearer {{key}}
HTTP 200
[Asserts]
jsonpath "$.data" count > 3
`,
  ],
  [
    'har entry',
    'capture.har',
    `
{"log":{"version":"1.2","entries":[{"request":{"method":"POST","url":"https://api.mistral.ai/v1/fim/completions","headers":[{"name":"accept","value":"*/*"},{"name":"authorization","value":"Bearer {{key}}"}]},"response":{"status":200}}]}}
`,
  ],
  [
    'hoppscotch',
    'hoppscotch-env.json',
    `
[{"name":"Mistral","variables":[{"key":"HOST","value":"api.mistral.ai","secret":false},{"key":"KEY","value":"{{key}}","secret":true}]}]
`,
  ],
  [
    'k6',
    'load/chat.js',
    `
import http from 'k6/http';

export const options = { vus: 3, duration: '30s' };

const params = {
  headers: {
    'Content-Type': 'application/json',
    Authorization: 'Bearer {{key}}',
  },
};

export default function () {
  http.post('https://api.mistral.ai/v1/chat/completions', open('./body.json'), params);
}
`,
  ],
  [
    'jmeter',
    'plans/mistral.jmx',
    `
<?xml version="1.0" encoding="UTF-8"?>
<jmeterTestPlan version="1.2">
  <hashTree>
    <HeaderManager guiclass="HeaderPanel" testclass="HeaderManager" testname="Mistral headers">
      <collectionProp name="HeaderManager.headers">
        <elementProp name="" elementType="Header">
          <stringProp name="Header.name">Authorization</stringProp>
          <stringProp name="Header.value">Bearer {{key}}</stringProp>
        </elementProp>
      </collectionProp>
    </HeaderManager>
    <HTTPSamplerProxy>
      <stringProp name="HTTPSampler.domain">api.mistral.ai</stringProp>
    </HTTPSamplerProxy>
  </hashTree>
</jmeterTestPlan>
`,
  ],
]);
