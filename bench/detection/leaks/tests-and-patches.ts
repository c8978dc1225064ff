import { leaks } from './group.js';

export const testsAndPatches = [
  ...leaks('test-code', [
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
  ]),
  ...leaks('diff', [
    [
      'added line',
      'fix.patch',
      `
diff --git a/app.py b/app.py
index {{hex:7}}..{{hex:7}} 100644
--- a/app.py
+++ b/app.py
@@ -1,3 +1,3 @@
 from mistralai import Mistral
-client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
+client = Mistral(api_key="{{key}}")
`,
    ],
    [
      'removed line',
      'patches/0001-remove-key.patch',
      `
From {{sha1}} Mon Sep 17 00:00:00 2001
Subject: [PATCH] remove the key

-MISTRAL_API_KEY={{key}}
+MISTRAL_API_KEY=
`,
    ],
    [
      'conflict marks',
      'config/app.yml',
      `
<<<<<<< HEAD
mistral_key: {{key}}
=======
mistral_key: {{key2}}
>>>>>>> feature
`,
    ],
    [
      'context and added in YAML',
      'pr.diff',
      `
@@ -10,6 +10,7 @@ llm:
   mistral:
     model: mistral-large-latest
+    api_key: {{key}}
     timeout: 30
`,
    ],
  ]),
];
