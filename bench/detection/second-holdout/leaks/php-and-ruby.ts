import { texts } from '../texts.js';

export const phpAndRuby = texts('second-holdout/php-and-ruby', [
  [
    'laravel config',
    'config/services.php',
    `
return [
    'mailgun' => ['secret' => env('MAILGUN_SECRET')],
    'mistral' => [
        'key' => '{{key}}',
    ],
];
`,
  ],
  [
    'laravel env fallback',
    'config/ai.php',
    `
'mistral_key' => env('MISTRAL_API_KEY', '{{key}}'),
`,
  ],
  [
    'php define',
    'wp-config.php',
    `
define( 'DB_NAME', 'wp' );
define( 'MISTRAL_API_KEY', '{{key}}' );
`,
  ],
  [
    'curl setopt',
    'ask.php',
    `
$ch = curl_init('https://api.mistral.ai/v1/chat/completions');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Content-Type: application/json', 'Authorization: Bearer {{key}}']);
`,
  ],
  [
    'symfony services',
    'config/services.yaml',
    `
services:
  App\\Llm\\MistralClient:
    arguments:
      $apiKey: '{{key}}'
`,
  ],
  [
    'drupal export',
    'config/sync/ai_provider_mistral.settings.yml',
    `
langcode: en
api_key: {{key}}
`,
  ],
  [
    'ruby llm',
    'config/initializers/ruby_llm.rb',
    `
RubyLLM.configure do |config|
  config.mistral_api_key = '{{key}}'
end
`,
  ],
  [
    'faraday',
    'lib/ask.rb',
    `
conn = Faraday.new('https://api.mistral.ai') do |f|
  f.request :authorization, 'Bearer', '{{key}}'
end
`,
  ],
  [
    'rails credentials plain',
    'config/credentials.yml',
    `
mistral:
  access_token: {{key}}
`,
  ],
]);
