import { texts } from '../texts.js';

export const testCode = texts('second-holdout/test-code', [
  [
    'pytest fixture',
    'tests/conftest.py',
    `
@pytest.fixture
def live_client():
    # real key, low budget
    return Mistral(api_key="{{key}}")
`,
  ],
  [
    'monkeypatch',
    'tests/test_live.py',
    `
def test_live(monkeypatch):
    monkeypatch.setenv("MISTRAL_API_KEY", "{{key}}")
    assert ask("ping")
`,
  ],
  [
    'vitest stub',
    'test/setup.ts',
    `
import { vi } from 'vitest';

vi.stubEnv('MISTRAL_API_KEY', '{{key}}');
`,
  ],
  [
    'vcr cassette',
    'tests/cassettes/test_models.yaml',
    `
interactions:
- request:
    method: GET
    uri: https://api.mistral.ai/v1/models
    headers:
      accept: ['*/*']
      authorization: ['Bearer {{key}}']
  response: {status: {code: 200, message: OK}}
`,
  ],
  [
    'phpunit xml',
    'phpunit.xml',
    `
<phpunit>
  <php>
    <env name="APP_ENV" value="testing"/>
    <server name="MISTRAL_API_KEY" value="{{key}}" force="true"/>
  </php>
</phpunit>
`,
  ],
  [
    'junit annotation',
    'src/test/java/AiIT.java',
    `
@SpringBootTest(properties = {
    "spring.ai.mistralai.api-key={{key}}",
    "server.port=0"
})
class AiIT {}
`,
  ],
  [
    'cypress env',
    'cypress.env.json',
    `
{ "baseUrl": "http://localhost:3000", "mistral_api_key": "{{key}}" }
`,
  ],
  [
    'robot framework',
    'tests/ask.robot',
    `
*** Variables ***
\${MISTRAL API KEY}    {{key}}
\${URL}                https://api.mistral.ai/v1
`,
  ],
  [
    'nock',
    'test/ask.spec.js',
    `
nock('https://api.mistral.ai', { reqheaders: { authorization: 'Bearer {{key}}' } })
  .post('/v1/chat/completions')
  .reply(200, recorded);
`,
  ],
]);
