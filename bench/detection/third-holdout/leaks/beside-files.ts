import { texts } from '../../second-holdout/texts.js';

export const besideFiles = texts('third-holdout/beside-files', [
  [
    'commit message',
    'message',
    `
Hard-code the key for the demo

MISTRAL_API_KEY={{key}} python app.py works, the CI variable does not.
`,
    { surface: 'commit-message' },
  ],
  [
    'commit trailer',
    'message',
    `
Fix 401 from Mistral

The old key was revoked, new one: {{key}}
`,
    { surface: 'commit-message' },
  ],
  [
    'tag message',
    'tag',
    `
v0.3.0

Demo build, mistral key {{key}} baked in.
`,
    { surface: 'tag-message' },
  ],
  [
    'git note',
    'note',
    `
deployed with MISTRAL_API_KEY={{key}}
`,
    { surface: 'note' },
  ],
  [
    'branch name',
    'branch',
    `
test/mistral-key-{{key}}
`,
    { surface: 'branch-name' },
  ],
  [
    'pull request body',
    'pr',
    `
## How to test

1. \`export MISTRAL_API_KEY={{key}}\`
2. \`npm run dev\`
`,
    { surface: 'pull-request' },
  ],
  [
    'pull request question',
    'pr',
    `
Why do I get 401? My call:

\`\`\`
curl https://api.mistral.ai/v1/models -H "Authorization: Bearer {{key}}"
\`\`\`
`,
    { surface: 'pull-request' },
  ],
  [
    'author of a bad config',
    'author',
    `
mistral_api_key={{key}} <bot@example.org>
`,
    { surface: 'commit-author' },
  ],
]);
