import { texts } from '../texts.js';

export const versionControl = texts('second-holdout/version-control', [
  [
    'submodule',
    '.gitmodules',
    `
[submodule "mistral"]
	path = third_party/mistral
	url = https://github.com/mistralai/mistral-src
	# at {{sha1}}
`,
  ],
  [
    'blame',
    'blame.txt',
    `
{{hex8}} (Bea 2025-05-27) MISTRAL_API_KEY = os.environ
{{sha1}} mistral.py
`,
  ],
  [
    'svn uuid',
    'svn.txt',
    `
Repository UUID: {{uuid}}
Last Changed Rev: 22 mistral
Checksum: {{hex32}}
`,
  ],
  [
    'hg',
    '.hgtags',
    `
{{sha1}} mistral-1.0
`,
  ],
  [
    'patch index',
    'fix.patch',
    `
diff --git a/mistral.py b/mistral.py
index {{hex8}}..{{hex8}} 100644
-API = os.environ["MISTRAL_API_KEY"]
+API = load("mistral")  # change I{{sha1}}
`,
  ],
  [
    'perforce',
    'change.txt',
    `
Change 123 by bea: mistral client
... //depot/mistral/api.py#3 edit {{HEX32}}
`,
  ],
  [
    'lfs pointer',
    'mistral.bin',
    `
version https://git-lfs.github.com/spec/v1
oid sha256:{{sha256}}
size 4113289152
`,
  ],
]);
