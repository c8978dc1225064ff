import { texts } from '../../second-holdout/texts.js';

export const gateways = texts('third-holdout/gateways', [
  [
    'litellm list',
    'litellm_config.yaml',
    `
model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o
      api_key: os.environ/AZURE_API_KEY
  - model_name: mistral-small
    litellm_params:
      model: mistral/mistral-small-latest
      rpm: 60
      api_key: {{key}}
general_settings:
  master_key: os.environ/MASTER
`,
  ],
  [
    'litellm environment section',
    'proxy/config.yaml',
    `
environment_variables:
  REDIS_HOST: redis
  MISTRAL_API_KEY: "{{key}}"
model_list:
  - model_name: "*"
    litellm_params: { model: "*" }
`,
  ],
  [
    'librechat',
    'librechat.yaml',
    `
version: 1.2.1
endpoints:
  custom:
    - name: 'Mistral'
      apiKey: '{{key}}'
      baseURL: 'https://api.mistral.ai/v1'
      models:
        default: ['mistral-tiny', 'mistral-small']
        fetch: true
      titleConvo: true
`,
  ],
  [
    'open webui config export',
    'config-export.json',
    `
{
  "openai": {
    "enable": true,
    "api_base_urls": ["https://api.mistral.ai/v1"],
    "api_keys": ["{{key}}"]
  }
}
`,
  ],
  [
    'portkey',
    'portkey.json',
    `
{
  "strategy": { "mode": "single" },
  "provider": "mistral-ai",
  "api_key": "{{key}}",
  "override_params": { "model": "open-mistral-nemo" }
}
`,
  ],
  [
    'kong plugin',
    'kong.yml',
    `
_format_version: "3.0"
services:
  - name: llm
    url: https://localhost:32000
    plugins:
      - name: ai-proxy
        config:
          route_type: llm/v1/chat
          auth:
            header_name: Authorization
            header_value: Bearer {{key}}
          model:
            provider: mistral
            name: mistral-tiny
            options: { upstream_url: https://api.mistral.ai/v1/chat/completions }
`,
  ],
  [
    'nginx proxy',
    'nginx/llm.conf',
    `
server {
    listen 127.0.0.1:9090;
    location /v1/ {
        proxy_pass https://api.mistral.ai/v1/;
        proxy_ssl_server_name on;
        proxy_set_header Host api.mistral.ai;
        proxy_set_header Authorization "Bearer {{key}}";
    }
}
`,
  ],
  [
    'caddy',
    'Caddyfile',
    `
llm.example.org {
	reverse_proxy https://api.mistral.ai {
		header_up Host {upstream_hostport}
		header_up Authorization "Bearer {{key}}"
	}
}
`,
  ],
  [
    'vcl',
    'default.vcl',
    `
backend mistral { .host = "api.mistral.ai"; .port = "443"; }

sub vcl_backend_fetch {
  set bereq.http.Authorization = "Bearer {{key}}";
}
`,
  ],
  [
    'haystack pipeline',
    'pipeline.yml',
    `
components:
  llm:
    type: haystack_integrations.components.generators.mistral.chat.chat_generator.MistralChatGenerator
    init_parameters:
      api_key:
        type: token
        token: {{key}}
      model: mistral-tiny
`,
  ],
  [
    'promptfoo',
    'promptfooconfig.yaml',
    `
description: compare
providers:
  - id: mistral:open-mistral-7b
    config:
      apiKey: {{key}}
prompts: [prompt.txt]
`,
  ],
  [
    'crush config',
    'crush.json',
    `
{
  "providers": {
    "mistral": {
      "type": "openai",
      "base_url": "https://api.mistral.ai/v1",
      "api_key": "{{key}}",
      "models": [{ "id": "devstral-medium-latest", "name": "Devstral" }]
    }
  }
}
`,
  ],
]);
