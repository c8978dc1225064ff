import { clean } from './group.js';

/** Placeholders by their shape. */
export const placeholderShape1 = clean('placeholder-shape', [
  [
    'all x',
    '.env.example',
    `
MISTRAL_API_KEY=xxxxxxxxxxxxxxxxx{{json: xxxxxxxxxxxxxxx}}
MISTRAL_MODEL=mistral-small-latest
`,
  ],
  [
    'all X in code',
    'README.md',
    `
\`\`\`python
client = Mistral(api_key="XXXXXXXXXXXXXXXXX{{json: XXXXXXXXXXXXXXX}}")
\`\`\`
`,
  ],
  [
    'your key here',
    'example.env',
    `
MISTRAL_API_KEY=YOURMISTRALAPIKEY{{json: HERE00000000000}}
`,
  ],
  [
    'camel words',
    'src/config.example.ts',
    `
export const config = {
  mistralApiKey: 'yourMistralApiKey{{json: GoesHereReplace}}',
  model: 'mistral-large-latest',
};
`,
  ],
  [
    'all zeros',
    'tests/setup.py',
    `
os.environ["MISTRAL_API_KEY"] = "00000000000000000{{json: 000000000000000}}"
`,
  ],
  [
    'digits in order',
    'test.env',
    `
MISTRAL_API_KEY=12345678901234567{{json: 890123456789012}}
`,
  ],
  [
    'hex in order',
    'tests/conftest.py',
    `
import pytest


@pytest.fixture(autouse=True)
def mistral_key(monkeypatch):
    monkeypatch.setenv("MISTRAL_API_KEY", "0123456789abcdef0{{json: 123456789abcdef}}")
`,
  ],
  [
    'alphabet',
    'spec/helper.rb',
    `
ENV["MISTRAL_API_KEY"] ||= "abcdefghijklmnopq{{json: rstuvwxyz123456}}"
`,
  ],
  [
    'alphabet in both cases',
    'src/test/resources/test.properties',
    `
mistral.api-key=ABCDEFGHIJKLMNOPQ{{json: RSTUVWXYZabcdef}}
`,
  ],
  [
    'repeated block',
    'fake.env',
    `
MISTRAL_API_KEY=abcd1234abcd1234a{{json: bcd1234abcd1234}}
`,
  ],
  [
    'repeated letter pair',
    'demo.env',
    `
MISTRAL_API_KEY=ababababababababa{{json: bababababababab}}
`,
  ],
  [
    'pairs of digits and letters in order',
    'e2e/.env',
    `
MISTRAL_API_KEY=a1b2c3d4e5f6a7b8c{{json: 9d0e1f2a3b4c5d6}}
`,
  ],
  [
    'keyboard row',
    'local.env',
    `
MISTRAL_API_KEY=qwertyuiopasdfghj{{json: klzxcvbnmqwerty}}
`,
  ],
  [
    'test key words',
    'tests/test_client.py',
    `
def test_header():
    client = MistralClient(api_key="testmistralapikey{{json: fortestingonly1}}")
    assert "Authorization" in client.headers
`,
  ],
  [
    'stars',
    'docs/mask.md',
    `
The settings page shows \`MISTRAL_API_KEY=********************************\`.
Build {{hex32}}.
`,
  ],
  [
    'masked middle',
    'docs/faq.md',
    `
A key shows as \`aB3x…9Zq1\` in the console; the whole of it is seen once, when it is made.
`,
  ],
  [
    'angle brackets',
    'helm/README.md',
    `
    helm install chat ./chat --set mistral.apiKey=<YOUR_MISTRAL_API_KEY>
`,
  ],
  [
    'dummy in CI',
    '.github/workflows/test.yml',
    `
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      MISTRAL_API_KEY: dummydummydummydu{{json: mmydummydummydu}}
    steps:
      - uses: actions/checkout@v4
      - run: npm test
`,
  ],
  [
    'change me',
    'k8s/secret.example.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: mistral
stringData:
  MISTRAL_API_KEY: CHANGEMECHANGEMEC{{json: HANGEMECHANGEME}}
`,
  ],
  [
    'base64 of a placeholder',
    'k8s/secret.sample.yaml',
    `
apiVersion: v1
kind: Secret
metadata: { name: mistral }
data:
  MISTRAL_API_KEY: {{base64: your-mistral-api-key-goes-here}}
`,
  ],
  [
    'insert your own',
    'curl.md',
    `
    curl https://api.mistral.ai/v1/models -H "Authorization: Bearer insertYourOwnMist{{json: ralKeyRightHere}}"
`,
  ],
]);
