import { texts } from '../../second-holdout/texts.js';

export const plainFormats = texts('third-holdout/plain-formats', [
  [
    'ini section',
    'settings.ini',
    `
[general]
lang = fr

[mistral]
model = mistral-tiny
timeout = 30
api_key = {{key}}
`,
  ],
  [
    'toml nested',
    'config.toml',
    `
[providers.openai]
api_key = "env"

[providers.mistral]
base = "https://api.mistral.ai"
api_key = "{{key}}"
`,
  ],
  [
    'json deep',
    'config.json',
    `
{
  "llm": {
    "providers": {
      "mistral": {
        "enabled": true,
        "limits": { "rpm": 30, "tpm": 100000 },
        "fallback": ["mistral-tiny", "open-mistral-7b"],
        "auth": { "kind": "bearer", "secret": "{{key}}" }
      }
    }
  }
}
`,
  ],
  [
    'json5',
    'config.json5',
    `
{
  // Dev only
  mistral: { apiKey: '{{key}}', },
}
`,
  ],
  [
    'xml element',
    'config.xml',
    `
<config>
  <llm vendor="mistral">
    <model>mistral-small</model>
    <apiKey>{{key}}</apiKey>
  </llm>
</config>
`,
  ],
  [
    'xml attribute',
    'providers.xml',
    `
<providers>
  <provider id="mistral" model="mistral-small" apiKey="{{key}}" />
</providers>
`,
  ],
  [
    'properties with colon',
    'bot.properties',
    `
mistral.apikey : {{key}}
bot.lang : fr
`,
  ],
  [
    'yaml folded',
    'conf.yaml',
    `
mistral:
  api_key: >-
    {{key}}
  model: mistral-tiny
`,
  ],
  [
    'yaml anchor',
    'anchors.yml',
    `
key: &mistral_key {{key}}
dev:
  api_key: *mistral_key
`,
  ],
  [
    'lisp like',
    'config.scm',
    `
((provider . mistral) (api-key . "{{key}}"))
`,
  ],
  [
    'kdl',
    'conf.kdl',
    `
provider "mistral" {
    model "mistral-tiny"
    api-key "{{key}}"
}
`,
  ],
  [
    'dhall',
    'conf.dhall',
    `
{ mistral = { apiKey = "{{key}}", model = "mistral-tiny" } }
`,
  ],
  [
    'jsonnet',
    'conf.jsonnet',
    `
local mistralKey = '{{key}}';
{ provider: 'mistral', key: mistralKey }
`,
  ],
  [
    'cue',
    'conf.cue',
    `
mistral: {
	model:  "mistral-tiny"
	apiKey: "{{key}}"
}
`,
  ],
]);
