import { clean } from './group.js';

/** Ids of commits and blobs. */
export const gitId = clean('git-id', [
  [
    'submodule list',
    'docs/pins.md',
    `
| path | commit |
| --- | --- |
| vendor/mistral-common | {{sha1}} |
| vendor/mistral.rs | {{sha1}} |
`,
  ],
  [
    'ignored revisions',
    '.git-blame-ignore-revs',
    `
# format mistral client
{{sha1}}
# sort imports
{{sha1}}
`,
  ],
  [
    'pinned actions',
    '.github/workflows/ci.yml',
    `
name: mistral-ci
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@{{sha1}}
      - uses: astral-sh/setup-uv@{{sha1}}
      - run: uv run pytest -k mistral
`,
  ],
  [
    'patch file',
    'patches/mistral.patch',
    `
From {{sha1}} Mon Sep 17 00:00:00 2001
From: Ada <ada@example.org>
Subject: [PATCH] read the Mistral key from the environment

diff --git a/app.py b/app.py
index {{hex40}}..{{hex40}} 100644
`,
  ],
  [
    'change id of Gerrit',
    'docs/history.txt',
    `
commit {{sha1}}
    Add the mistral provider

    Change-Id: I{{sha1}}
    Build-Id: {{hex32}}
`,
  ],
  [
    'link to lines',
    'docs/internals.md',
    `
See [the client](https://github.com/mistralai/client-python/blob/{{sha1}}/src/mistralai/sdk.py#L40).
`,
  ],
]);
