import { leaks } from './group.js';

export const configFormat2 = leaks('config-format', [
  [
    'JSON nested',
    'config.json',
    `
{
  "server": { "port": 3000 },
  "ai": {
    "mistral": {
      "model": "mistral-large-latest",
      "temperature": 0.7,
      "apiKey": "{{key}}"
    },
    "openai": { "apiKey": "" }
  }
}
`,
  ],
  [
    'JSON provider beside the key',
    'settings.json',
    `
{ "provider": "mistral", "model": "open-mixtral-8x22b", "apiKey": "{{key}}", "deviceId": "{{uuid}}" }
`,
  ],
  [
    'JSON key before provider',
    'models.json',
    `
[
  { "apiKey": "", "baseUrl": "https://api.openai.com/v1", "name": "gpt-4o" },
  { "apiKey": "{{key}}", "baseUrl": "https://api.mistral.ai/v1", "name": "large" }
]
`,
  ],
  [
    'JSON name and value',
    'env.json',
    `
[{ "name": "PORT", "value": "80" }, { "name": "MISTRAL_API_KEY", "value": "{{key}}" }]
`,
  ],
  [
    'JSON5',
    'config.json5',
    `
// local
{
  mistral: {
    key: '{{key}}', // mine
    model: 'ministral-8b-latest',
  },
}
`,
  ],
  [
    'minified JSON',
    'state.json',
    `
{"v":3,"theme":"dark","keys":{"openai":"","mistral":"{{key}}","groq":""},"session":"{{hex32}}"}`,
  ],
  [
    'JSON lines',
    'export/providers.jsonl',
    `
{"provider":"openai","key":""}
{"provider":"mistral","key":"{{key}}"}
`,
  ],
  [
    'HOCON',
    'application.conf',
    `
akka.loglevel = "INFO"
mistral {
  model = "mistral-small-latest"
  api-key = "{{key}}"
  api-key = \${?MISTRAL_API_KEY}
}
`,
  ],
  [
    'libconfig-like',
    'daemon.cfg',
    `
listen = 0.0.0.0:80;
mistral: {
  host = "api.mistral.ai";
  secret = "{{key}}";
};
`,
  ],
  [
    'Dhall',
    'config.dhall',
    `
{ port = 8080, mistral = { apiKey = "{{key}}", model = "mistral-medium" } }
`,
  ],
  [
    'CUE',
    'config.cue',
    `
mistral: {
	model:  "mistral-large-latest"
	apiKey: "{{key}}"
}
`,
  ],
  [
    'Jsonnet',
    'config.jsonnet',
    `
local base = import 'base.libsonnet';
base { mistral+: { api_key: '{{key}}' } }
`,
  ],
  [
    'KDL',
    'config.kdl',
    `
provider "mistral" {
    api-key "{{key}}"
    model "codestral-latest"
}
`,
  ],
  [
    'netrc',
    '.netrc',
    `
machine github.com
  login me
  password x
machine api.mistral.ai
  login token
  password {{key}}
`,
  ],
  [
    'one-line netrc',
    'home/_netrc',
    `
machine api.mistral.ai login api password {{key}}
`,
  ],
]);
