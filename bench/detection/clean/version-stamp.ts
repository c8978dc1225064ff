import { clean } from './group.js';

/** Stamps of versions and builds. */
export const versionStamp = clean('version-stamp', [
  [
    'build file',
    'build-info.json',
    `
{ "app": "mistral-chat", "version": "2.1.0", "buildId": "{{other}}", "gitSha": "{{sha1}}" }
`,
  ],
  [
    'Next.js build',
    '.next/BUILD_ID.json',
    `
{ "buildId": "{{alnum:21}}", "previewModeId": "{{hex32}}", "app": "le-chat-clone-mistral" }
`,
  ],
  [
    'preview keys of Next.js',
    '.next/prerender-manifest.json',
    `
{ "version": 4, "routes": { "/mistral": { "initialRevalidateSeconds": false } }, "preview": { "previewModeId": "{{hex32}}", "previewModeSigningKey": "{{sha256}}", "previewModeEncryptionKey": "{{sha256}}" } }
`,
  ],
  [
    'migration',
    'migrations/20250101_mistral/meta.py',
    `
revision = "{{hex12}}"
down_revision = "{{hex12}}"
checksum = "{{hex32}}"  # adds mistral_settings
`,
  ],
  [
    'revision of a service worker',
    'public/sw.js',
    `
precache([{ url: '/mistral', revision: '{{hex32}}' }, { url: '/', revision: '{{hex32}}' }]);
`,
  ],
]);
