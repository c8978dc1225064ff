import { clean } from './group.js';

export const calledMistral = clean('called-mistral', [
  [
    'checksums and uid',
    'k8s/cm.yaml',
    `
metadata:
  annotations:
    checksum/mistral-secret: {{other}}
    deployment.kubernetes.io/revision: "3"
  uid: {{uuid}}
data:
  MISTRAL_MODEL: mistral-small
`,
  ],
  [
    'sql users',
    'db.sql',
    `
CREATE TABLE users (id text, api_provider text, password_salt text);
INSERT INTO users VALUES ('{{other}}', 'mistral', '{{other2}}');
`,
  ],
  [
    'local ai',
    'localai.env',
    `
API_KEY={{other}}
MODELS=mistral-7b
OLLAMA_HOST=http://localhost:11434
`,
  ],
  [
    'gateway virtual keys',
    'config3.yaml',
    `
virtual_keys:
  - name: team-a
    key: {{other}}
    allowed: [mistral-small-latest, mistral-large-latest]
  - name: team-b
    key: {{other2}}
    allowed: [gpt-4o]
`,
  ],
  [
    'own bearer',
    'config.toml',
    `
[auth]
bearer = "{{other}}"

[llm]
provider = "mistral"
`,
  ],
  [
    'vector db',
    'store.jsonl',
    `
{"_id":"{{other}}","source":"mistral.pdf","chunk":3,"token":"{{other2}}"}
`,
  ],
  [
    'sonar',
    'sonar.properties',
    `
sonar.projectKey=mistral
sonar.token={{other}}
`,
  ],
  [
    'tenant',
    'loki.yaml',
    `
clients:
  - url: https://loki.acme.test
    bearer_token: {{other}}
    external_labels: { app: mistral }
`,
  ],
  [
    'pagerduty',
    'alert.yml',
    `
receivers:
  - name: mistral
    pagerduty_configs:
      - routing_key: {{other}}
    opsgenie_configs:
      - api_key: {{other2}}
`,
  ],
  [
    'conan',
    'conan.lock',
    `
"requires": ["mistral/1.0#{{other}}%1700"]
`,
  ],
  [
    'other key',
    'strings.xml',
    `
<string name="mistral_intro">Mistral</string>
<string name="analytics_key">{{other}}</string>
<string name="api_key_hint">Mistral API key</string>
`,
  ],
  [
    'table of others',
    'docs/env.md',
    `
| name | value |
|---|---|
| MISTRAL_API_KEY | from the vault |
| SESSION_SECRET | {{other}} |
| GATEWAY_TOKEN | {{other2}} |
`,
  ],
  [
    'tests own',
    'tests/test_auth.py',
    `
def test_auth(client):
    r = client.get("/mistral/models", headers={"X-API-Key": "{{other}}"})
    assert r.status_code == 200
`,
  ],
  [
    'secure',
    'ci/appveyor.yml',
    `
environment:
  MISTRAL_API_KEY:
    secure: {{other}}
`,
  ],
  [
    'own gateway curl',
    'docs/curl.md',
    `
Call our gateway, which talks to Mistral:

    curl https://llm.acme.test/v1/chat -H "x-api-key: {{other}}"
`,
  ],
]);
