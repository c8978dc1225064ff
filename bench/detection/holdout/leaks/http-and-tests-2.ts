import { leaks } from '../../leaks/group.js';

export const httpAndTests2 = leaks('holdout/http-and-tests', [
  [
    'k6 script',
    'load/chat.js',
    `
import http from 'k6/http';

const params = { headers: { Authorization: \`Bearer \${__ENV.KEY || '{{key}}'}\` } };

export default function () {
  http.get('https://api.mistral.ai/v1/models', params);
}
`,
  ],
  [
    'JMeter header manager',
    'load/plan.jmx',
    `
<HeaderManager guiclass="HeaderPanel" testname="api.mistral.ai headers">
  <collectionProp name="HeaderManager.headers">
    <elementProp name="" elementType="Header">
      <stringProp name="Header.name">Authorization</stringProp>
      <stringProp name="Header.value">Bearer {{key}}</stringProp>
    </elementProp>
  </collectionProp>
</HeaderManager>
`,
  ],
  [
    'Gatling simulation',
    'load/ChatSimulation.scala',
    `
class ChatSimulation extends Simulation {
  val protocol = http
    .baseUrl("https://api.mistral.ai")
    .authorizationHeader("Bearer {{key}}")

  setUp(scenario("ask").exec(http("models").get("/v1/models")).inject(atOnceUsers(2)).protocols(protocol))
}
`,
  ],
  [
    'Pact interaction',
    'pacts/web-mistral.json',
    `
{
  "consumer": { "name": "web" },
  "provider": { "name": "mistral" },
  "interactions": [
    {
      "description": "lists models",
      "request": { "method": "GET", "path": "/v1/models", "headers": { "Authorization": "Bearer {{key}}" } },
      "response": { "status": 200 }
    }
  ]
}
`,
  ],
  [
    'Karate feature',
    'features/chat.feature',
    `
Feature: La Plateforme answers

  Background:
    * url 'https://api.mistral.ai/v1'
    * def key = '{{key}}'
    * header Authorization = 'Bearer ' + key

  Scenario: models
    Given path 'models'
    When method get
    Then status 200
`,
  ],
  [
    'VCR recording of a request',
    'spec/cassettes/ask.yml',
    `
http_interactions:
- request:
    method: post
    uri: https://api.mistral.ai/v1/chat/completions
    headers:
      Authorization:
      - Bearer {{key}}
      User-Agent:
      - Ruby
  response:
    status: {code: 200, message: OK}
`,
  ],
  [
    'OpenAPI server variable',
    'openapi/mistral.yaml',
    `
openapi: 3.1.0
info: { title: Mistral proxy, version: "1" }
components:
  parameters:
    auth:
      in: header
      name: Authorization
      example: Bearer {{key}}
servers: [{ url: "https://api.mistral.ai" }]
`,
  ],
]);
