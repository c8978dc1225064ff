import { clean } from './group.js';

/** Lock files. */
export const lockFile1 = clean('lock-file', [
  [
    'npm',
    'package-lock.json',
    `
{
  "name": "mistral-demo",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/@mistralai/mistralai": {
      "version": "1.7.2",
      "integrity": "sha512-{{base64blob:64}}",
      "dependencies": { "zod": "^3.20.0" }
    }
  }
}
`,
  ],
  [
    'yarn classic',
    'yarn.lock',
    `
# yarn lockfile v1

"@mistralai/mistralai@^1.5.0":
  version "1.5.2"
  resolved "https://registry.example.org/@mistralai/mistralai/-/mistralai-1.5.2.tgz#{{sha1}}"
  integrity sha512-{{base64blob:64}}
`,
  ],
  [
    'yarn berry',
    'web/yarn.lock',
    `
__metadata:
  version: 8
  cacheKey: 10c0

"@langchain/mistralai@npm:^0.2.0":
  version: 0.2.0
  resolution: "@langchain/mistralai@npm:0.2.0"
  checksum: 10c0/{{sha256}}{{sha256}}
  languageName: node
  linkType: hard
`,
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    `
lockfileVersion: '9.0'
packages:
  '@ai-sdk/mistral@1.2.8':
    resolution: {integrity: sha512-{{base64blob:64}}}
    engines: {node: '>=18'}
    peerDependencies:
      zod: ^3.0.0
`,
  ],
  [
    'poetry',
    'poetry.lock',
    `
[[package]]
name = "mistralai"
version = "1.9.1"
files = [
    {file = "mistralai-1.9.1-py3-none-any.whl", hash = "sha256:{{sha256}}"},
    {file = "mistralai-1.9.1.tar.gz", hash = "sha256:{{sha256}}"},
]

[metadata]
content-hash = "{{sha256}}"
`,
  ],
  [
    'poetry of old with md5',
    'legacy/poetry.lock',
    `
[metadata]
content-hash = "{{hex32}}"
python-versions = "^3.9"

[metadata.files]
mistralai = ["{{hex32}}"]
`,
  ],
  [
    'uv',
    'uv.lock',
    `
version = 1

[[package]]
name = "mistralai"
version = "1.8.2"
sdist = { url = "https://files.example.org/mistralai-1.8.2.tar.gz", hash = "sha256:{{sha256}}", size = 175183 }
`,
  ],
  [
    'Cargo',
    'Cargo.lock',
    `
[[package]]
name = "mistralrs-core"
version = "0.5.0"
checksum = "{{sha256}}"
dependencies = ["anyhow", "candle-core", "tokenizers"]
`,
  ],
  [
    'Go sums',
    'go.sum',
    `
github.com/gage-technologies/mistral-go v1.1.0 h1:{{base64blob:32}}
github.com/gage-technologies/mistral-go v1.1.0/go.mod h1:{{base64blob:32}}
`,
  ],
  [
    'Composer',
    'composer.lock',
    `
{
  "_readme": ["This file locks the dependencies of your project to a known state"],
  "content-hash": "{{hex32}}",
  "packages": [
    { "name": "partitech/php-mistral", "version": "0.1.9", "source": { "type": "git", "reference": "{{sha1}}" } }
  ]
}
`,
  ],
  [
    'Pipfile',
    'Pipfile.lock',
    `
{
  "_meta": { "hash": { "sha256": "{{sha256}}" }, "pipfile-spec": 6 },
  "default": {
    "mistralai": { "hashes": ["sha256:{{sha256}}", "sha256:{{sha256}}"], "version": "==1.2.5" }
  }
}
`,
  ],
  [
    'CocoaPods',
    'Podfile.lock',
    `
PODS:
  - MistralKit (0.3.1):
    - Alamofire (~> 5.9)

SPEC CHECKSUMS:
  MistralKit: {{sha1}}

PODFILE CHECKSUM: {{sha1}}
`,
  ],
  [
    'conda environment list',
    'conda-linux-64.lock',
    `
@EXPLICIT
https://conda.example.org/conda-forge/noarch/mistralai-1.2.5-pyhd8ed1ab_0.conda#{{hex32}}
https://conda.example.org/conda-forge/linux-64/python-3.11.9-hb806964_0_cpython.conda#{{hex32}}
`,
  ],
  [
    'Conan',
    'conan.lock',
    `
{
  "version": "0.5",
  "requires": [
    "llama-cpp/b3542#{{hex32}}%1722948340.12",
    "mistral-runner/0.4@acme/stable#{{hex32}}%1719212030.4"
  ]
}
`,
  ],
]);
