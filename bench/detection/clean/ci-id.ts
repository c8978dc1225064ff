import { clean } from './group.js';

/** Ids of CI runs and caches. */
export const ciId = clean('ci-id', [
  [
    'cache key',
    '.github/workflows/cache.yml',
    `
- uses: actions/cache@v4
  with:
    path: ~/.cache/huggingface
    key: mistral-7b-{{hex32}}
    restore-keys: mistral-7b-
`,
  ],
  [
    'run summary',
    'reports/run.md',
    `
Run [{{digits:11}}](https://github.com/acme/mistral/actions/runs/{{digits:11}}/job/{{digits:11}})
artifact digest \`sha256:{{sha256}}\`, cache key \`{{hex32}}\`.
`,
  ],
  [
    'Turborepo',
    '.turbo/runs/last.json',
    `
{
  "id": "{{alnum:27}}",
  "tasks": [{ "taskId": "@acme/mistral#build", "hash": "{{hex16}}", "hashOfExternalDependencies": "{{hex32}}" }]
}
`,
  ],
  [
    'Codecov upload',
    'codecov.log',
    `
[info] Uploading coverage of mistral-client
[info] Process Upload complete, id {{uuid}}
[info] report code: {{hex32}}
`,
  ],
  [
    'Gradle cache',
    'build/reports/cache.txt',
    `
Build cache key for task ':mistral:compileKotlin' is {{hex32}}
Build cache key for task ':mistral:test' is {{hex32}}
Task ':mistral:test' is not up-to-date
`,
  ],
  [
    'Buildkite meta',
    'build.json',
    `
{ "build_id": "{{uuid}}", "pipeline": "mistral-eval", "trace": "{{hex32}}", "revision": "{{sha1}}" }
`,
  ],
  [
    'Jest snapshot',
    '__snapshots__/prompt.test.ts.snap',
    `
// Jest Snapshot v1

exports[\`prompt of mistral is stable 1\`] = \`"{{hex32}}"\`;
`,
  ],
]);
