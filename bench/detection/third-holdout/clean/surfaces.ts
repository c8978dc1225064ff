import { texts } from '../../second-holdout/texts.js';

export const surfaces = texts('third-holdout/surfaces', [
  [
    'commit message hash',
    'message',
    `
Update mistral-7b weights

md5 {{hex32}}, from the release page.
`,
    { surface: 'commit-message' },
  ],
  [
    'revert',
    'message',
    `
Revert "Use mistral-small"

This reverts commit {{sha1}}. Build {{hex32}}.
`,
    { surface: 'commit-message' },
  ],
  [
    'tag',
    'tag',
    `
mistral-client 1.0

Checksum (md5): {{hex32}}
`,
    { surface: 'tag-message' },
  ],
  [
    'note',
    'note',
    `
mistral eval run {{hex32}}
`,
    { surface: 'note' },
  ],
  [
    'branch',
    'branch',
    `
dependabot/npm_and_yarn/mistralai/mistralai-{{hex:10}}
`,
    { surface: 'branch-name' },
  ],
  [
    'pr',
    'pr',
    `
Bump mistralai from 1.2.0 to 1.3.0. Trace id of the failing call: {{hex32}}

- [ ] I did not paste a key
`,
    { surface: 'pull-request' },
  ],
  [
    'path of a cache',
    'cache/mistral/{{hex32}}.json',
    `
{ "model": "mistral-tiny" }
`,
  ],
  [
    'path of a blob',
    'models/mistral/blobs/{{hex32}}',
    `
version https://git-lfs.github.com/spec/v1
`,
  ],
  [
    'author',
    'author',
    `
Mistral Bot <{{hex32}}@users.noreply.example.org>
`,
    { surface: 'commit-author' },
  ],
]);
