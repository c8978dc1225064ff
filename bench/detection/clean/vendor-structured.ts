import { clean } from './group.js';

/** Another vendor's key in a structured config. */
export const vendorStructured = clean('vendor-structured', [
  [
    'YAML map of providers',
    'config/providers.yaml',
    `
providers:
  openai:
    api_key: {{other}}
    models: [gpt-4o, gpt-4o-mini]
  mistral:
    api_key: \${MISTRAL_API_KEY}
    models: [mistral-large-latest, codestral-latest]
`,
  ],
  [
    'YAML list with vendor last',
    'llm/providers.yml',
    `
default: mistral-large
providers:
  - name: mistral
    base_url: https://api.mistral.ai/v1
    key_env: MISTRAL_API_KEY
  - name: cohere
    base_url: https://api.cohere.ai/v1
    key: "{{other}}"
`,
  ],
  [
    'JSON settings of an editor plug-in',
    '.vscode/settings.json',
    `
{
  "editor.formatOnSave": true,
  "assistant.provider": "azure",
  "assistant.azure.apiKey": "{{hex32}}",
  "assistant.mistral.apiKey": "",
  "assistant.mistral.model": "codestral-latest"
}
`,
  ],
  [
    'JSON nested vendor',
    'settings.json',
    `
{
  "language_models": {
    "mistral": { "api_url": "https://api.mistral.ai/v1", "available_models": [] },
    "cohere": { "api_url": "https://api.cohere.ai/v1", "api_key": "{{other}}" }
  }
}
`,
  ],
  [
    'LiteLLM list with an Azure row',
    'litellm/config.yaml',
    `
model_list:
  - model_name: mistral-large
    litellm_params:
      model: mistral/mistral-large-latest
      api_key: os.environ/MISTRAL_API_KEY
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o
      api_base: https://contoso.openai.azure.com
      api_key: {{hex32}}
`,
  ],
  [
    'TOML with sections',
    'config.toml',
    `
[mistral]
model = "mistral-small-latest"
api_key_env = "MISTRAL_API_KEY"

[openai]
model = "gpt-4o-mini"
api_key = "{{other}}"
`,
  ],
  [
    'INI with sections',
    'settings.ini',
    `
[general]
provider = mistral

[mistral]
key =
model = open-mistral-nemo

[azure]
key = {{hex32}}
region = westeurope
`,
  ],
  [
    'XML of add-ons',
    'App.config',
    `
<configuration>
  <appSettings>
    <add key="MistralModel" value="mistral-large-latest" />
    <add key="MistralApiKey" value="" />
    <add key="AzureOpenAIKey" value="{{hex32}}" />
  </appSettings>
</configuration>
`,
  ],
  [
    'Java properties',
    'src/main/resources/application-dev.properties',
    `
spring.ai.model.chat=mistralai
spring.ai.mistralai.api-key=\${MISTRAL_AI_API_KEY}
spring.ai.mistralai.chat.options.model=mistral-small-latest
spring.ai.openai.api-key={{other}}
`,
  ],
  [
    'Spring YAML',
    'src/main/resources/application.yml',
    `
spring:
  ai:
    mistralai:
      api-key: \${MISTRAL_API_KEY:}
      chat:
        options:
          model: mistral-large-latest
    azure:
      openai:
        api-key: {{hex32}}
        endpoint: https://contoso.openai.azure.com/
`,
  ],
  [
    'appsettings of .NET',
    'src/Api/appsettings.Development.json',
    `
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "Mistral": { "Model": "mistral-medium-latest", "ApiKey": "" },
  "AzureOpenAI": { "Endpoint": "https://contoso.openai.azure.com", "ApiKey": "{{hex32}}" }
}
`,
  ],
  [
    'Continue with two models',
    '.continue/config.json',
    `
{
  "models": [
    { "title": "Codestral", "provider": "mistral", "model": "codestral-latest", "apiKey": "[CODESTRAL_API_KEY]" },
    { "title": "Command R", "provider": "cohere", "model": "command-r", "apiKey": "{{other}}" }
  ]
}
`,
  ],
  [
    'Compose with a search engine',
    'compose.yaml',
    `
services:
  chat:
    image: ghcr.io/acme/mistral-chat:1.4.0
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY:?set it}
      MEILI_KEY: {{other}}
  search:
    image: getmeili/meilisearch:v1.9
    environment:
      MEILI_MASTER_KEY: {{other}}
`,
  ],
]);
