import { leaks } from '../../leaks/group.js';

export const oddConfigs1 = leaks('holdout/odd-configs', [
  [
    'Pkl module',
    'config/dev.pkl',
    `
module dev

import "AppConfig.pkl"

llm = new AppConfig.Provider {
  vendor = "mistral"
  model = "mistral-medium-latest"
  credentials {
    secret = "{{key}}"
  }
  timeout = 30.s
}
`,
  ],
  [
    'EDN map',
    'resources/config.edn',
    `
{:server {:port 3000}
 :db     {:uri "jdbc:sqlite:app.db"}
 ;; used by summariser
 :mistral {:endpoint "https://api.mistral.ai/v1"
           :api-key  "{{key}}"
           :model    "open-mistral-nemo"}}
`,
  ],
  [
    'RON struct',
    'assets/settings.ron',
    `
Settings(
    window: (width: 1280, height: 720),
    narrator: Mistral(
        model: "mistral-small-latest",
        api_key: "{{key}}",
    ),
    volume: 0.8,
)
`,
  ],
  [
    'UCL block',
    'etc/summariser.conf',
    `
worker {
    bind_socket = "*:11335";
    count = 2;
}
gpt {
    type = "openai";
    url = "https://api.mistral.ai/v1/chat/completions";
    model = "mistral-small-latest";
    api_key = "{{key}}";
    max_tokens = 100;
}
`,
  ],
  [
    'Hjson without quotes',
    'settings.hjson',
    `
{
  # who writes the weekly letter
  letter: {
    sender: office@example.org
    mistralToken: {{key}}
  }
}
`,
  ],
  [
    'CSON package settings',
    '.atom/config.cson',
    `
"*":
  core:
    telemetryConsent: "no"
  "autocomplete-codestral":
    apiToken: "{{key}}"
    maxTokens: 64
`,
  ],
  [
    'Nickel record',
    'deploy/app.ncl',
    `
let prod = {
  replicas = 3,
  env = {
    LOG_LEVEL = "warn",
    MISTRAL_KEY | String = "{{key}}",
  },
} in prod
`,
  ],
  [
    'Starlark dictionary',
    'tools/env.bzl',
    `
DEV_ENV = {
    "PYTHONUNBUFFERED": "1",
    "MISTRAL_API_KEY": "{{key}}",
}

def with_dev_env(env = {}):
    return dict(DEV_ENV, **env)
`,
  ],
]);
