import { clean } from '../../clean/group.js';

export const frameworks = clean('holdout/frameworks', [
  [
    'WordPress salts',
    'wp-config.php',
    `
<?php
define( 'MISTRAL_API_KEY', getenv( 'MISTRAL_API_KEY' ) );
define( 'NONCE_SALT', '{{other}}' );
define( 'WP_CACHE_KEY_SALT', '{{alnum32}}' );
`,
  ],
  [
    'Drupal key in a file',
    'config/sync/key.key.mistral.yml',
    `
uuid: {{uuid}}
_core:
  default_config_hash: {{alnum:43}}
id: mistral
key_provider: file
key_provider_settings:
  file_location: ../keys/mistral.key
  checksum: {{hex32}}
`,
  ],
  [
    'Laravel services of others',
    'config/services.php',
    `
<?php

return [
    'mistral' => ['secret' => env('MISTRAL_SECRET')],
    'vonage' => ['signature' => '{{other}}'],
];
`,
  ],
  [
    'Symfony secret',
    'config/packages/framework.yaml',
    `
framework:
    secret: '{{other}}'
    http_client:
        scoped_clients:
            mistral.client:
                base_uri: 'https://api.mistral.ai'
                auth_bearer: '%env(MISTRAL_API_KEY)%'
`,
  ],
  [
    'Rails initialiser of a cipher',
    'config/initializers/encryption.rb',
    `
# encrypts column mistral_api_key of Provider
Rails.application.configure do
  config.active_record.encryption.primary_key = "{{other}}"
  config.active_record.encryption.deterministic_key = "{{other2}}"
  config.active_record.encryption.key_derivation_salt = "{{other3}}"
end
`,
  ],
  [
    'Django with a second service',
    'project/settings/dev.py',
    `
LLM = {"default": {"BACKEND": "llm.backends.mistral", "TOKEN": os.environ["LLM_TOKEN"]}}
SOCIAL_AUTH_GITLAB_SECRET = "{{other}}"
STATIC_VERSION = "{{hex32}}"
`,
  ],
  [
    'Phoenix salts',
    'config/dev.exs',
    `
import Config

config :langchain, mistralai_key: System.fetch_env!("MISTRAL_API_KEY")

config :app, AppWeb.Endpoint,
  live_view: [signing_salt: "{{other}}"]
`,
  ],
  [
    'Quarkus profile',
    'src/main/resources/application.properties',
    `
quarkus.langchain4j.mistralai.api-key=\${MISTRAL_API_KEY}
quarkus.oidc.credentials.secret={{other}}
quarkus.langchain4j.mistralai.chat-model.model-name=mistral-tiny
`,
  ],
  [
    'settings of .NET',
    'appsettings.Development.json',
    `
{
  "Mistral:Endpoint": "https://api.mistral.ai/v1",
  "Mistral:ApiKey": "<dotnet user-secrets>",
  "Jwt:SigningKey": "{{other}}",
  "AzureAd:TenantId": "{{uuid}}"
}
`,
  ],
  [
    'Meteor galaxy settings',
    'settings-production.json',
    `
{
  "galaxy.meteor.com": { "env": { "MAIL_TOKEN": "{{other}}" } },
  "private": { "mistral": { "keyFrom": "MISTRAL_API_KEY" } }
}
`,
  ],
  [
    'Nuxt session password',
    'nuxt.config.ts',
    `
export default defineNuxtConfig({
  runtimeConfig: {
    mistralSecret: '',
    session: { password: '{{other}}' },
  },
  app: { buildId: '{{hex32}}' },
});
`,
  ],
  [
    'extension manifest',
    'extension/manifest.json',
    `
{
  "manifest_version": 3,
  "name": "Ask Mistral",
  "key": "{{base64blob:294}}",
  "oauth2": { "client_id": "{{digits:12}}-{{alnum32}}.apps.googleusercontent.com" },
  "host_permissions": ["https://api.mistral.ai/*"]
}
`,
  ],
  [
    'userscript with an update hash',
    'scripts/summary.user.js',
    `
// ==UserScript==
// @name     Summary of a thread
// @connect  api.mistral.ai
// @require  https://cdn.example.org/turndown.js#md5={{hex32}}
// ==/UserScript==
const auth = GM_getValue('auth') ?? prompt('Mistral API key');
`,
  ],
  [
    'Electron store ids',
    'AppData/config.json',
    `
{
	"deviceId": "{{hex32}}",
	"ai": {
		"active": "mistral",
		"conversations": ["{{other}}", "{{other2}}"],
		"accounts": [{ "id": "mistral", "secret": { "$keytar": "mistral" } }]
	}
}
`,
  ],
]);
