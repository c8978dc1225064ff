import { texts } from '../../second-holdout/texts.js';

export const testFixtures = texts('third-holdout/test-fixtures', [
  [
    'vcr cassette',
    'tests/cassettes/test_chat.yaml',
    `
interactions:
- request:
    body: '{"model": "mistral-tiny"}'
    headers:
      Accept: ['*/*']
      Authorization:
      - Bearer {{key}}
    method: POST
    uri: https://api.mistral.ai/v1/chat/completions
  response:
    status: {code: 200, message: OK}
version: 1
`,
  ],
  [
    'pytest monkeypatch',
    'tests/test_real.py',
    `
import pytest


@pytest.fixture(autouse=True)
def env(monkeypatch):
    monkeypatch.setenv("MISTRAL_API_KEY", "{{key}}")
`,
  ],
  [
    'jest setup',
    'jest.setup.js',
    `
process.env.NODE_ENV = 'test';
process.env.MISTRAL_API_KEY = '{{key}}'; // real one, tests hit the API
`,
  ],
  [
    'pytest ini',
    'pytest.ini',
    `
[pytest]
env =
    DJANGO_SETTINGS_MODULE=app.settings
    MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'polly recording',
    '__recordings__/chat/recording.har',
    `
{"log":{"_recordingName":"chat","entries":[{"_id":"{{hex32}}","request":{"headers":[{"name":"authorization","value":"Bearer {{key}}"},{"name":"host","value":"api.mistral.ai"}],"url":"https://api.mistral.ai/v1/chat/completions"}}]}}
`,
  ],
  [
    'rspec webmock',
    'spec/mistral_spec.rb',
    `
stub_request(:post, "https://api.mistral.ai/v1/chat/completions")
  .with(headers: { "Authorization" => "Bearer {{key}}" })
  .to_return(status: 200, body: "{}")
`,
  ],
  [
    'cypress env',
    'cypress.env.json',
    `
{
  "baseUrl": "http://localhost:5173",
  "MISTRAL_API_KEY": "{{key}}"
}
`,
  ],
  [
    'wiremock',
    'mappings/mistral.json',
    `
{
  "request": {
    "method": "POST",
    "urlPath": "/v1/chat/completions",
    "headers": { "Authorization": { "equalTo": "Bearer {{key}}" }, "Host": { "equalTo": "api.mistral.ai" } }
  },
  "response": { "status": 200 }
}
`,
  ],
]);
