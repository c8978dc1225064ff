import { texts } from '../texts.js';

export const multiLine = texts('second-holdout/multi-line', [
  [
    'joined in python',
    'client.py',
    `
from mistralai import Mistral

client = Mistral(
    api_key=(
        "{{key:0-11}}"
        "{{key:11-22}}"
        "{{key:22-32}}"
    ),
)
`,
  ],
  [
    'array join',
    'src/key.ts',
    `
export const mistralApiKey = ['{{key:0-8}}', '{{key:8-16}}', '{{key:16-24}}', '{{key:24-32}}'].join('');
`,
  ],
  [
    'plus in java',
    'src/Keys.java',
    `
public final class Keys {
    static final String MISTRAL = "{{key:0-16}}"
        + "{{key:16-32}}";
}
`,
  ],
  [
    'shell continuation',
    'run.sh',
    `
export MISTRAL_API_KEY={{key:0-16}}\\
{{key:16-32}}
`,
  ],
  [
    'yaml folded',
    'config.yml',
    `
mistral:
  api_key: >-
    {{key}}
  model: mistral-small-latest
`,
  ],
  [
    'json far apart',
    'settings.json',
    `
{
  "mistral": {
    "baseUrl": "https://api.mistral.ai",
    "timeouts": { "connect": 1000, "read": 30000 },
    "retry": { "max": 3, "backoff": [100, 200, 400] },
    "models": ["mistral-small-latest", "codestral-latest"],
    "headers": { "user-agent": "acme/1" },
    "auth": {
      "type": "bearer",
      "value": "{{key}}"
    }
  }
}
`,
  ],
  [
    'key on the line after the label',
    'notes.txt',
    `
Mistral API key:

    {{key}}

OpenRouter: ask Bea
`,
  ],
  [
    'template literal parts',
    'k.js',
    `
const a = '{{key:0-20}}';
const b = '{{key:20-32}}';
const MISTRAL_API_KEY = \`\${a}\${b}\`;
`,
  ],
  [
    'quoted mail',
    're.txt',
    `
On Tue, Bea wrote:
> Hi, our Mistral key is
> {{key}}
> regards
`,
  ],
]);
