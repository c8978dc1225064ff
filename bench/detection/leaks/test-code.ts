import { leaks } from './group.js';

export const testCode = leaks('test-code', [
  [
    'fixture',
    'tests/test_client.py',
    `
@pytest.fixture
def client():
    return Mistral(api_key="{{key}}")
`,
  ],
  [
    'expectation',
    '__tests__/auth.test.ts',
    `
expect(fetchMock).toHaveBeenCalledWith('https://api.mistral.ai/v1/models', {
  headers: { Authorization: 'Bearer {{key}}' },
});
`,
  ],
  [
    'setup file',
    'jest.setup.js',
    `
process.env.MISTRAL_API_KEY = '{{key}}';
`,
  ],
  [
    'monkeypatch',
    'tests/test_env.py',
    `
def test_env(monkeypatch):
    monkeypatch.setenv("MISTRAL_API_KEY", "{{key}}")
`,
  ],
  [
    'snapshot',
    '__tests__/__snapshots__/config.test.js.snap',
    `
exports[\`config 1\`] = \`
{
  "mistral": {
    "apiKey": "{{key}}",
    "model": "mistral-small-latest",
  },
}
\`;
`,
  ],
  [
    'decorator',
    'tests/test_ask.py',
    `
@mock.patch.dict(os.environ, {"MISTRAL_API_KEY": "{{key}}"}, clear=True)
def test_ask(): ...
`,
  ],
]);
