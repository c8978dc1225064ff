import { texts } from '../../second-holdout/texts.js';

export const hostileNeighbours = texts('third-holdout/hostile-neighbours', [
  [
    'header names a mistral file',
    'vault.txt',
    `
file: mistral.py
sha: {{sha1}}
blob: {{hex32}}
`,
  ],
  [
    'keyword as model only',
    'run.json',
    `
{ "model": "mistral-large-latest", "run_key": "{{hex32}}", "started": 1716200000 }
`,
  ],
  [
    'idempotency key',
    'call.py',
    `
requests.post(
    "https://api.mistral.ai/v1/chat/completions",
    headers={"Authorization": f"Bearer {os.environ['MISTRAL_API_KEY']}", "Idempotency-Key": "{{hex32}}"},
    json=body,
)
`,
  ],
  [
    'partition key',
    'dynamo.json',
    `
{ "TableName": "mistral-usage", "Key": { "pk": { "S": "{{hex32}}" } } }
`,
  ],
  [
    'public key of a widget',
    'widget.html',
    `
<script src="https://widget.example.org/loader.js" data-site-id="{{hex32}}"></script>
<h1>Chat with Mistral</h1>
`,
  ],
  [
    'foreign token in header',
    'gateway.http',
    `
POST https://llm.example.org/mistral/v1/chat/completions
X-Request-Id: {{hex32}}
Authorization: Bearer {{literal:token}}
`,
  ],
  [
    'unrelated vendors in same yaml',
    'providers.yaml',
    `
providers:
  mistral:
    api_key: \${MISTRAL_API_KEY}
  azure:
    api_key: {{hex32}}
  elevenlabs:
    xi_api_key: {{hex32}}
`,
  ],
  [
    'toml sections',
    'keys.toml',
    `
[mistral]
api_key = ""

[openweather]
api_key = "{{hex32}}"
`,
  ],
  [
    'ini sections',
    'keys.ini',
    `
[mistral]
model = mistral-tiny

[deepl-proxy]
auth = {{alnum32}}
`,
  ],
  [
    'csv columns',
    'usage.csv',
    `
vendor,api_key_id,requests
mistral,{{hex32}},120
mistral,{{hex32}},98
`,
  ],
  [
    'xml providers',
    'providers.xml',
    `
<providers>
  <provider id="mistral" apiKey=""/>
  <provider id="azure" apiKey="{{hex32}}"/>
</providers>
`,
  ],
  [
    'plist other key',
    'Info.plist',
    `
<dict>
	<key>MistralAPIKey</key>
	<string>$(MISTRAL_API_KEY)</string>
	<key>BugsnagApiKey</key>
	<string>{{hex32}}</string>
</dict>
`,
  ],
  [
    'python dict',
    'keys.py',
    `
KEYS = {
    "mistral": os.environ["MISTRAL_API_KEY"],
    "openweathermap": "{{hex32}}",
    "tmdb": "{{hex32}}",
}
`,
  ],
  [
    'kubernetes pairs',
    'env.yaml',
    `
env:
  - name: MISTRAL_API_KEY
    valueFrom: { secretKeyRef: { name: mistral, key: api-key } }
  - name: DD_API_KEY
    value: {{hex32}}
`,
  ],
  [
    'postman pairs',
    'env.postman_environment.json',
    `
{ "values": [
  { "key": "mistral_api_key", "value": "", "type": "secret" },
  { "key": "openweather_key", "value": "{{hex32}}", "type": "secret" }
] }
`,
  ],
]);
