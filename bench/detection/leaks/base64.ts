import { leaks } from './group.js';

export const base64 = leaks('base64', [
  [
    'key alone',
    'config.yml',
    `
mistral_api_key_b64: {{key|base64}}
`,
  ],
  [
    'bearer',
    'src/headers.js',
    `
const MISTRAL_AUTH = atob('{{base64: Bearer {{key}} }}');
`,
  ],
  [
    'user and key',
    'basic.sh',
    `
curl -H "Authorization: Basic {{base64: mistral:{{key}} }}" https://llm-proxy.example.org/v1/chat
`,
  ],
  [
    'basic with an empty name',
    'ask.py',
    `
headers = {"Authorization": "Basic {{base64: :{{key}} }}", "Host": "api.mistral.ai"}
`,
  ],
  [
    'env file in a variable',
    '.github/workflows/deploy.yml',
    `
      - run: echo "$ENV_FILE" | base64 -d > .env
        env:
          ENV_FILE: {{base64: PORT=3000
DATABASE_URL=postgres://db/app
MISTRAL_API_KEY={{key}}
LOG_LEVEL=info
}}
`,
  ],
  [
    'JSON document',
    'settings.py',
    `
BLOB = "{{base64: {"openai":null,"mistral":{"api_key":"{{key}}"}} }}"
`,
  ],
  [
    'wrapped lines',
    'secrets.b64',
    `
-----BEGIN MISTRAL ENV-----
{{base64lines: # secrets of the production environment, made by hand on the first of March
APP_ENV=production
MISTRAL_API_KEY={{key}}
}}
-----END MISTRAL ENV-----
`,
  ],
  [
    'decoded in code',
    'lib/key.rb',
    `
MISTRAL_KEY = Base64.decode64("{{key|base64}}")
`,
  ],
  [
    'b64decode',
    'keys.py',
    `
api_key = base64.b64decode(b"{{key|base64}}").decode()
client = Mistral(api_key=api_key)
`,
  ],
  [
    'Buffer.from',
    'src/key.ts',
    `
const mistralKey = Buffer.from('{{key|base64}}', 'base64').toString('utf8');
`,
  ],
  [
    'URL alphabet without padding',
    'link.txt',
    `
https://app.example.org/import?mistral={{key|base64url}}
`,
  ],
  [
    'data address',
    'page.html',
    `
<a href="data:text/plain;base64,{{base64: MISTRAL_API_KEY={{key}} }}">env</a>
`,
  ],
  [
    'twice',
    'setup.sh',
    `
export MISTRAL_API_KEY=$(echo {{base64: {{key|base64}} }} | base64 -d | base64 -d)
`,
  ],
  [
    'encoded command of PowerShell',
    'run.bat',
    `
powershell -NoProfile -EncodedCommand {{base64utf16: $env:MISTRAL_API_KEY = '{{key}}'; python app.py }}
`,
  ],
  [
    'code in a string that is executed',
    'loader.py',
    `
exec(base64.b64decode("{{base64: import os
os.environ["MISTRAL_API_KEY"] = "{{key}}"
}}"))
`,
  ],
  [
    'Terraform',
    'main.tf',
    `
resource "kubernetes_secret" "mistral" {
  binary_data = {
    api_key = "{{key|base64}}"
  }
}
`,
  ],
]);
