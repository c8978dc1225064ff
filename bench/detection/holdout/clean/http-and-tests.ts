import { clean } from '../../clean/group.js';

export const httpAndTests = clean('holdout/http-and-tests', [
  [
    'Insomnia ids',
    'insomnia/mistral.yaml',
    `
type: collection.insomnia.rest/5.0
name: Mistral
meta:
  id: wrk_{{hex32}}
collection:
  - url: https://api.mistral.ai/v1/models
    meta: { id: req_{{hex32}} }
    authentication: { type: bearer, token: "{{ _.mistral_key }}" }
`,
  ],
  [
    'Thunder Client ids',
    'thunder-tests/thunderclient.json',
    `
[
  {
    "_id": "{{uuid}}",
    "url": "https://api.mistral.ai/v1/models",
    "auth": { "type": "bearer", "bearer": "{{literal:token}}" },
    "tests": [{ "type": "header", "custom": "etag", "value": "{{hex32}}" }]
  }
]
`,
  ],
  [
    'Bruno secrets named',
    'bruno/environments/local.bru',
    `
vars {
  host: https://api.mistral.ai
  weaviate: {{other}}
}
vars:secret [
  mistral_key
]
`,
  ],
  [
    'request file for a comparison',
    'requests/compare.http',
    `
### Mistral
POST https://api.mistral.ai/v1/chat/completions
Authorization: Bearer {{literal:mistralKey}}

### AI21
POST https://api.ai21.com/studio/v1/chat/completions
Authorization: Bearer {{other}}
`,
  ],
  [
    'HTTPie session of a cookie',
    '.config/httpie/sessions/chat.mistral.ai/work.json',
    `
{
  "auth": { "type": null, "username": null },
  "cookies": [{ "name": "csrftoken", "value": "{{other}}", "domain": "chat.mistral.ai" }],
  "headers": [{ "name": "X-Request-Id", "value": "{{hex32}}" }]
}
`,
  ],
  [
    'Hurl assertions',
    'tests/models.hurl',
    `
GET https://api.mistral.ai/v1/models
Authorization: Bearer {{literal:key}}
HTTP 200
[Asserts]
header "x-kong-request-id" == "{{hex32}}"
bytes count > 100
md5 == hex,{{hex32}};
`,
  ],
  [
    'k6 cloud token',
    'load/run.sh',
    `
#!/bin/sh
# load test of the Mistral proxy
K6_CLOUD_TOKEN={{other}} k6 run -e KEY="$MISTRAL_API_KEY" load/chat.js
`,
  ],
  [
    'JMeter with a property',
    'load/plan.jmx',
    `
<HeaderManager testname="api.mistral.ai headers">
  <stringProp name="Authorization">Bearer \${__P(mistral.key)}</stringProp>
  <stringProp name="X-Correlation-Id">{{hex32}}</stringProp>
</HeaderManager>
`,
  ],
  [
    'Pact broker token',
    'pact.config.js',
    `
module.exports = {
  consumer: 'web',
  provider: 'mistral',
  pactBroker: 'https://broker.example.org',
  pactBrokerToken: '{{other}}',
  consumerVersion: '{{sha1}}',
};
`,
  ],
  [
    'VCR recording with a filter',
    'spec/cassettes/ask.yml',
    `
http_interactions:
- request:
    uri: https://api.mistral.ai/v1/chat/completions
    headers: { Authorization: ["Bearer <MISTRAL_API_KEY>"] }
  response:
    headers: { X-Kong-Request-Id: ["{{hex32}}"], Cf-Ray: ["{{hex:16}}-CDG"] }
    body: { string: '{"id":"{{hex32#id}}","object":"chat.completion","model":"mistral-small-latest"}' }
`,
  ],
  [
    'Playwright storage state',
    'e2e/.auth/user.json',
    `
{
  "cookies": [{ "name": "session", "value": "{{other}}", "domain": "mistral-demo.example.org" }],
  "origins": [{ "origin": "https://mistral-demo.example.org", "localStorage": [{ "name": "device", "value": "{{hex32}}" }] }]
}
`,
  ],
  [
    'mock with an expected hash',
    'tests/test_cache.py',
    `
from mistralai import Mistral

from cache import key_of


def test_key_of_is_stable():
    request = {"model": "mistral-small-latest", "messages": []}
    assert key_of(request) == "{{hex32}}"
    assert key_of({}) == "{{hex32}}"
`,
  ],
]);
