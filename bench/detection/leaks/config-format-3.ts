import { leaks } from './group.js';

export const configFormat3 = leaks('config-format', [
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
  [
    'gitconfig-like',
    '.llmrc',
    `
[core]
	editor = vim
[provider "mistral"]
	apikey = {{key}}
`,
  ],
  [
    'npmrc-like',
    '.airc',
    `
provider=mistral
//api.mistral.ai/:_authToken={{key}}
`,
  ],
]);
