import { leaks } from './group.js';

export const dart = leaks('dart', [
  [
    'const',
    'lib/secrets.dart',
    `
const mistralApiKey = '{{key}}';
`,
  ],
  [
    'client',
    'lib/main.dart',
    `
final client = MistralAIClient(
  apiKey: '{{key}}',
);
`,
  ],
  [
    'fromEnvironment default',
    'lib/env.dart',
    `
static const key = String.fromEnvironment('MISTRAL_API_KEY', defaultValue: '{{key}}');
`,
  ],
  [
    'headers map',
    'lib/api.dart',
    `
final res = await http.post(
  Uri.https('api.mistral.ai', '/v1/chat/completions'),
  headers: {HttpHeaders.authorizationHeader: 'Bearer {{key}}'},
);
`,
  ],
]);
