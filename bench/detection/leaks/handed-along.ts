import { leaks } from './group.js';

export const handedAlong = leaks('handed-along', [
  [
    'flag and value as arguments',
    'run.py',
    `
subprocess.run(["llm", "-m", "mistral-small", "--key", "{{key}}"])
`,
  ],
  [
    'base URL later in the chain',
    'ask.php',
    `
$mistral = OpenAI::factory()->withApiKey('{{key}}')->withBaseUri('api.mistral.ai/v1')->make();
`,
  ],
  [
    'login of a request',
    'models.sh',
    `
curl -u ":{{key}}" https://api.mistral.ai/v1/models
`,
  ],
  [
    'docstring',
    'ask.py',
    `
"""Calls Mistral.

Key: {{key}}
"""
`,
  ],
]);
