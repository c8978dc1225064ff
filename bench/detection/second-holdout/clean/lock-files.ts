import { texts } from '../texts.js';

export const lockFiles = texts('second-holdout/lock-files', [
  [
    'package lock',
    'package-lock.json',
    `
{ "packages": { "node_modules/@mistralai/mistralai": { "version": "1.7.0", "resolved": "https://example.org/@mistralai/mistralai/-/mistralai-1.7.0.tgz", "integrity": "sha512-{{base64blob:64}}" } } }
`,
  ],
  [
    'poetry',
    'poetry.lock',
    `
[[package]]
name = "mistralai"
version = "1.8.0"
files = [{file = "mistralai-1.8.0.whl", hash = "sha256:{{sha256}}"}]

[metadata]
content-hash = "{{sha256}}"
`,
  ],
  [
    'conda',
    'environment.lock',
    `
https://conda.example.org/noarch/mistralai-1.8.0-pyhd8ed1ab_0.conda#{{hex32}}
https://conda.example.org/noarch/langchain-mistralai-0.2.10-pyhd8ed1ab_0.conda#{{hex32}}
`,
  ],
  [
    'conda lock yaml',
    'conda-lock.yml',
    `
- name: mistral-common
  version: 1.5.4
  hash:
    md5: {{hex32}}
    sha256: {{sha256}}
`,
  ],
  [
    'composer',
    'composer.lock',
    `
{ "content-hash": "{{hex32}}", "packages": [{ "name": "partitech/php-mistral", "dist": { "shasum": "{{sha1}}" } }] }
`,
  ],
  [
    'cargo',
    'Cargo.lock',
    `
[[package]]
name = "mistralai-client"
version = "0.14.0"
checksum = "{{sha256}}"
`,
  ],
  [
    'go sum',
    'go.sum',
    `
github.com/gage-technologies/mistral-go v1.1.0 h1:{{base64blob:32}}
`,
  ],
  [
    'unity meta',
    'Assets/Mistral.cs.meta',
    `
fileFormatVersion: 2
guid: {{hex32}}
`,
  ],
  [
    'carthage and pods',
    'Podfile.lock',
    `
PODS:
  - MistralKit (1.0)
SPEC CHECKSUMS:
  MistralKit: {{sha1}}
PODFILE CHECKSUM: {{sha1}}
`,
  ],
  [
    'mix lock',
    'mix.lock',
    `
%{"mistral": {:hex, :mistral, "0.1.0", "{{sha256}}", [:mix], [], "hexpm", "{{sha256}}"}}
`,
  ],
]);
