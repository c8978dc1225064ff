import { leaks } from './group.js';

export const php = leaks('php', [
  [
    'define',
    'config.php',
    `
<?php
define('DB_NAME', 'wp');
define('MISTRAL_API_KEY', '{{key}}');
`,
  ],
  [
    'array config',
    'config/services.php',
    `
<?php

return [
    'mailgun' => ['secret' => env('MAILGUN_SECRET')],
    'mistral' => [
        'model' => 'mistral-large-latest',
        'key' => env('MISTRAL_API_KEY', '{{key}}'),
    ],
];
`,
  ],
  [
    'curl header',
    'ask.php',
    `
$ch = curl_init('https://api.mistral.ai/v1/chat/completions');
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'Content-Type: application/json',
    'Authorization: Bearer {{key}}',
]);
`,
  ],
  [
    'client',
    'index.php',
    `
use HelgeSverre\\Mistral\\Mistral;

$mistral = new Mistral(apiKey: '{{key}}');
`,
  ],
  [
    'putenv',
    'bootstrap.php',
    `
putenv('MISTRAL_API_KEY={{key}}');
$_ENV['MISTRAL_API_KEY'] = '{{key}}';
`,
  ],
  [
    'property',
    'src/Mistral.php',
    `
final class MistralGateway
{
    private string $apiKey = "{{key}}";
    private string $model = 'mistral-small-latest';
}
`,
  ],
  [
    'null coalescing',
    'app/Llm.php',
    `
$key = $_SERVER['MISTRAL_KEY'] ?? '{{key}}';
`,
  ],
]);
