import { texts } from '../texts.js';

export const surfaces = texts('second-holdout/surfaces', [
  [
    'commit with hash',
    'commit-message.txt',
    `
Bump mistral model

md5 {{hex32}}
`,
    { surface: 'commit-message' },
  ],
  [
    'commit with trailer',
    'commit-message.txt',
    `
mistral: retry on 429

Change-Id: I{{sha1}}
`,
    { surface: 'commit-message' },
  ],
  [
    'branch with hash',
    'branch-name.txt',
    `
dependabot/npm/mistralai-{{hex32}}`,
    { surface: 'branch-name' },
  ],
  [
    'tag with hash',
    'tag-name.txt',
    `
mistral-model-{{hex32}}`,
    { surface: 'tag-name' },
  ],
  [
    'pull request with trace',
    'pull-request.txt',
    `
Mistral answered 500, trace id {{hex32}}, see Sentry issue {{hex32}}.
`,
    { surface: 'pull-request' },
  ],
  [
    'pull request with placeholder',
    'pull-request.txt',
    `
\`export MISTRAL_API_KEY=<your key>\` and run it; cache key {{hex32}}
`,
    { surface: 'pull-request' },
  ],
  [
    'path with hash',
    'cache/mistral/{{hex32}}.json',
    `
{}
`,
  ],
  [
    'path with blob',
    'models/mistral-7b/blobs/sha256-{{sha256}}',
    `
x
`,
  ],
  [
    'key rotated',
    'commit-message.txt',
    `
Rotate the Mistral key

The new one is in Vault under secret/mistral.
`,
    { surface: 'commit-message' },
  ],
  [
    'note with build',
    'note.txt',
    `
mistral-bot build {{hex32}} passed
`,
    { surface: 'note' },
  ],
]);
