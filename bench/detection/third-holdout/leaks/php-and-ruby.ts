import { texts } from '../../second-holdout/texts.js';

export const phpAndRuby = texts('third-holdout/php-and-ruby', [
  [
    'laravel config',
    'config/services.php',
    `
<?php

return [
    'mailgun' => [
        'domain' => env('MAILGUN_DOMAIN'),
        'secret' => env('MAILGUN_SECRET'),
    ],

    'mistral' => [
        'model' => 'mistral-small-latest',
        'key' => env('MISTRAL_API_KEY', '{{key}}'),
    ],
];
`,
  ],
  [
    'symfony parameters',
    'config/services.yaml',
    `
parameters:
    locale: fr
    app.mistral.api_key: '{{key}}'
services:
    _defaults: { autowire: true }
`,
  ],
  [
    'wordpress plugin',
    'wp-config.php',
    `
<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'wp' );
define( 'WP_MISTRAL_KEY', '{{key}}' );
$table_prefix = 'wp_';
`,
  ],
  [
    'wordpress options dump',
    'dump.sql',
    `
INSERT INTO \`wp_options\` (\`option_id\`, \`option_name\`, \`option_value\`, \`autoload\`) VALUES
(1, 'siteurl', 'https://example.org', 'yes'),
(911, 'aiassist_mistral_api_key', '{{key}}', 'no');
`,
  ],
  [
    'php client',
    'ask.php',
    `
<?php
require 'vendor/autoload.php';

use Partitech\\PhpMistral\\MistralClient;

$cle = '{{key}}';
$client = new MistralClient($cle);
echo $client->chat($messages)->getMessage();
`,
  ],
  [
    'php curl',
    'api/chat.php',
    `
<?php
$ch = curl_init('https://api.mistral.ai/v1/chat/completions');
curl_setopt_array($ch, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
        'Authorization: Bearer {{key}}',
    ],
]);
`,
  ],
  [
    'drupal config',
    'config/sync/ai_provider_mistral.settings.yml',
    `
_core:
  default_config_hash: x
api_key: '{{key}}'
`,
  ],
  [
    'rails initializer',
    'config/initializers/mistral.rb',
    `
# frozen_string_literal: true

Rails.application.config.x.mistral.api_key = ENV.fetch("MISTRAL_API_KEY") { "{{key}}" }
`,
  ],
  [
    'ruby llm',
    'lib/bot.rb',
    `
require "ruby_llm"

RubyLLM.configure do |c|
  c.default_model = "mistral-small-latest"
  c.mistral_api_key = %q({{key}})
end
`,
  ],
  [
    'rails credentials plain',
    'config/credentials.yml.plain',
    `
aws:
  region: eu-west-1
mistral:
  key: {{key}}
secret_key_base: x
`,
  ],
  [
    'figaro',
    'config/application.yml',
    `
development:
  MISTRAL_API_KEY: "{{key}}"
test:
  MISTRAL_API_KEY: "dummy"
`,
  ],
]);
