import { texts } from '../texts.js';

export const commitSurfaces = texts('second-holdout/commit-surfaces', [
  [
    'commit message',
    'commit-message.txt',
    `
Remove hard-coded Mistral key {{key}}

It was in config.py.
`,
    { surface: 'commit-message' },
  ],
  [
    'commit message with env',
    'commit-message.txt',
    `
deploy: set MISTRAL_API_KEY={{key}} on fly
`,
    { surface: 'commit-message' },
  ],
  [
    'commit message in French',
    'commit-message.txt',
    `
Corrige la clé Mistral ({{key}} au lieu de l'ancienne)
`,
    { surface: 'commit-message' },
  ],
  [
    'author',
    'commit-author.txt',
    `
Bea <mistral-api-key+{{key}}@acme.org>
`,
    { surface: 'commit-author' },
  ],
  [
    'tag message',
    'tag-message.txt',
    `
v1.2

curl -H 'Authorization: Bearer {{key}}' https://api.mistral.ai/v1/models
`,
    { surface: 'tag-message' },
  ],
  [
    'note',
    'note.txt',
    `
tested with mistral key {{key}}
`,
    { surface: 'note' },
  ],
  [
    'branch name',
    'branch-name.txt',
    `
fix/mistral-api-key-{{key}}`,
    { surface: 'branch-name' },
  ],
  [
    'tag name',
    'tag-name.txt',
    `
mistral-key/{{key}}`,
    { surface: 'tag-name' },
  ],
  [
    'pull request body',
    'pull-request.txt',
    `
### How to test

1. \`export MISTRAL_API_KEY={{key}}\`
2. \`npm test\`
`,
    { surface: 'pull-request' },
  ],
  [
    'review comment',
    'pull-request.txt',
    `
\`\`\`suggestion
const client = new Mistral({ apiKey: "{{key}}" });
\`\`\`
`,
    { surface: 'pull-request' },
  ],
  [
    'pull request sentence',
    'pull-request.txt',
    `
Works for me with the mistral token {{key}}, does it for you?
`,
    { surface: 'pull-request' },
  ],
]);
