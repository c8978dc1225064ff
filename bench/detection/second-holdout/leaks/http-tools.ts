import { texts } from '../texts.js';

export const httpTools = texts('second-holdout/http-tools', [
  [
    'rest client variables',
    'requests.http',
    `
@host = https://api.mistral.ai
@token = {{key}}

GET {{literal:host}}/v1/models
Authorization: Bearer {{literal:token}}
`,
  ],
  [
    'bruno environment',
    'bruno/environments/prod.bru',
    `
vars {
  baseUrl: https://api.mistral.ai/v1
  apiKey: {{key}}
}
`,
  ],
  [
    'bruno auth',
    'bruno/chat.bru',
    `
post {
  url: https://api.mistral.ai/v1/chat/completions
  auth: bearer
}

auth:bearer {
  token: {{key}}
}
`,
  ],
  [
    'insomnia',
    'insomnia.yaml',
    `
  - _type: request
    url: https://api.mistral.ai/v1/embeddings
    authentication:
      type: bearer
      token: {{key}}
`,
  ],
  [
    'postman environment',
    'mistral.postman_environment.json',
    `
{ "name": "Mistral", "values": [{ "key": "base", "value": "https://api.mistral.ai" }, { "key": "token", "value": "{{key}}", "type": "secret" }] }
`,
  ],
  [
    'hurl',
    'models.hurl',
    `
GET https://api.mistral.ai/v1/models
Authorization: Bearer {{key}}
HTTP 200
`,
  ],
  [
    'k6',
    'load.js',
    `
export default function () {
  http.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: 'Bearer {{key}}' } });
}
`,
  ],
  [
    'jmeter',
    'load.jmx',
    `
<stringProp name="HTTPSampler.domain">api.mistral.ai</stringProp>
<elementProp name="" elementType="Header">
  <stringProp name="Header.name">Authorization</stringProp>
  <stringProp name="Header.value">Bearer {{key}}</stringProp>
</elementProp>
`,
  ],
  [
    'har',
    'capture.har',
    `
{"log":{"entries":[{"request":{"method":"POST","url":"https://api.mistral.ai/v1/chat/completions","headers":[{"name":"Accept","value":"*/*"},{"name":"Authorization","value":"Bearer {{key}}"}]}}]}}
`,
  ],
]);
