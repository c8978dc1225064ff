import { leaks } from '../../leaks/group.js';

export const frameworks1 = leaks('holdout/frameworks', [
  [
    'WordPress constant',
    'wp-config.php',
    `
<?php
define( 'DB_NAME', 'blog' );
define( 'AUTH_KEY', '{{base64blob:48}}' );
define( 'MISTRAL_API_KEY', '{{key}}' );
$table_prefix = 'wp_';
`,
  ],
  [
    'Drupal override',
    'web/sites/default/settings.local.php',
    `
<?php
$settings['hash_salt'] = '{{base64blob:40}}';
$config['ai_provider_mistral.settings']['api_key'] = '{{key}}';
`,
  ],
  [
    'Drupal key entity',
    'config/sync/key.key.mistral.yml',
    `
langcode: en
status: true
id: mistral
label: 'Mistral'
key_type: authentication
key_provider: config
key_provider_settings:
  key_value: {{key}}
`,
  ],
  [
    'Laravel service default',
    'config/services.php',
    `
<?php

return [
    'mailgun' => ['secret' => env('MAILGUN_SECRET')],
    'mistral' => [
        'secret' => env('MISTRAL_SECRET', '{{key}}'),
        'timeout' => 30,
    ],
];
`,
  ],
  [
    'Symfony parameter',
    'config/services.yaml',
    `
parameters:
    locale: fr
services:
    App\\Llm\\MistralClient:
        arguments:
            $client: '@http_client'
            $apiKey: '{{key}}'
`,
  ],
  [
    'Rails initialiser',
    'config/initializers/llm.rb',
    `
RubyLLM.configure do |config|
  config.openai_api_key = ENV["OPENAI_API_KEY"]
  config.mistral_api_key = "{{key}}"
  config.request_timeout = 120
end
`,
  ],
  [
    'Django setting with getenv',
    'project/settings/dev.py',
    `
from .base import *

DEBUG = True
LLM = {
    "default": {
        "BACKEND": "llm.backends.mistral",
        "TOKEN": os.getenv("LLM_TOKEN") or "{{key}}",
    },
}
`,
  ],
  [
    'Phoenix config',
    'config/dev.exs',
    `
import Config

config :app, AppWeb.Endpoint, http: [port: 4000]

config :langchain,
  mistralai_key: "{{key}}"
`,
  ],
]);
