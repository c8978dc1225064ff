import { clean } from './group.js';

/** Patches that are kept as files. */
export const diff = clean('diff', [
  [
    'removed placeholder',
    'patches/env.diff',
    `
--- a/.env.example
+++ b/.env.example
@@ -1,2 +1,2 @@
-MISTRAL_API_KEY=xxxxxxxxxxxxxxxxx{{json: xxxxxxxxxxxxxxx}}
+MISTRAL_API_KEY=
 BUILD={{hex32}}
`,
  ],
  [
    "another vendor's",
    'patches/cohere.patch',
    `
@@ -3,4 +3,4 @@ providers:
   mistral:
     key_env: MISTRAL_API_KEY
   cohere:
-    key: {{other}}
+    key: {{other2}}
`,
  ],
  [
    'pnpm patch hash',
    'pnpm-workspace.yaml',
    `
patchedDependencies:
  '@mistralai/mistralai@1.7.2':
    hash: {{hex32}}
    path: patches/mistral.patch
`,
  ],
]);
