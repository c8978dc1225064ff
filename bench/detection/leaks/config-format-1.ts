import { leaks } from './group.js';

export const configFormat1 = leaks('config-format', [
  [
    'TOML section',
    'config.toml',
    `
title = "bot"

[server]
port = 8080

[llm.mistral]
model = "mistral-large-latest"
temperature = 0.2
api_key = "{{key}}"

[llm.openai]
api_key = "env:OPENAI_API_KEY"
`,
  ],
  [
    'TOML dotted key',
    'settings.toml',
    `
debug = false
mistral.api_key = '{{key}}'
`,
  ],
  [
    'TOML inline table',
    'app.toml',
    `
[providers]
openai = { kind = "openai", key = "" }
mistral = { kind = "openai", url = "https://api.mistral.ai/v1", key = "{{key}}" }
`,
  ],
  [
    'TOML array of tables',
    'gateway.toml',
    `
[[provider]]
name = "groq"
key = ""

[[provider]]
name = "mistral"
key = "{{key}}"
`,
  ],
  [
    'INI section',
    'conf/app.ini',
    `
[database]
host = localhost

[mistral]
; paid workspace
model = open-mistral-nemo
key = {{key}}
`,
  ],
  [
    'INI colon',
    'setup.cfg',
    `
[mistralai]
token: {{key}}
timeout: 30
`,
  ],
  [
    'properties',
    'src/main/resources/application.properties',
    `
server.port=8080
spring.datasource.url=jdbc:h2:mem:test
mistral.api.key={{key}}
`,
  ],
  [
    'properties with a space',
    'app.properties',
    `
llm.provider mistral
llm.mistral.apikey {{key}}
`,
  ],
  [
    'YAML nested far away',
    'config/llm.yaml',
    `
mistral:
  base_url: https://api.mistral.ai/v1
  timeout: 60
  retries:
    max: 5
    backoff: exponential
    statuses: [429, 500, 502, 503, 504]
  models:
    chat: mistral-large-latest
    embed: mistral-embed
    ocr: mistral-ocr-latest
  limits:
    tokens: 4096
    requests_per_minute: 60
  headers:
    User-Agent: acme/1.0
  # rotated by hand every quarter
  api_key: {{key}}
`,
  ],
  [
    'YAML flow',
    'app.yml',
    `
llm: { provider: mistral, key: {{key}}, model: mistral-small-latest }
`,
  ],
]);
