import { texts } from '../../second-holdout/texts.js';

export const lockFiles = texts('third-holdout/lock-files', [
  [
    'yarn berry',
    'yarn.lock',
    `
"@mistralai/mistralai@npm:^1.3.0":
  version: 1.3.4
  resolution: "@mistralai/mistralai@npm:1.3.4"
  checksum: 10c0/{{hex:128}}
`,
  ],
  [
    'conda lock',
    'conda-lock.yml',
    `
package:
  - name: mistralai
    version: 1.0.0
    url: https://conda.anaconda.org/conda-forge/noarch/mistralai-1.0.0-pyhd8ed1ab_0.conda
    hash:
      md5: {{hex32}}
      sha256: {{sha256}}
`,
  ],
  [
    'explicit conda',
    'spec-file.txt',
    `
@EXPLICIT
https://conda.anaconda.org/conda-forge/noarch/mistralai-1.5.0-pyhd8ed1ab_0.conda#{{hex32}}
https://conda.anaconda.org/conda-forge/noarch/mistral-common-1.5.4-pyhd8ed1ab_0.conda#{{hex32}}
`,
  ],
  [
    'pixi',
    'pixi.lock',
    `
- conda: https://conda.anaconda.org/conda-forge/noarch/mistralai-1.5.0.conda
  sha256: {{sha256}}
  md5: {{hex32}}
`,
  ],
  [
    'composer',
    'composer.lock',
    `
{
  "content-hash": "{{hex32}}",
  "packages": [{ "name": "partitech/php-mistral", "version": "v0.1.4", "source": { "reference": "{{sha1}}" } }]
}
`,
  ],
  [
    'mix lock',
    'mix.lock',
    `
%{
  "mistral": {:hex, :mistral, "0.4.0", "{{sha256}}", [:mix], [], "hexpm", "{{sha256}}"},
  "req": {:git, "https://example.org/req", "{{hex32}}", []},
}
`,
  ],
  [
    'poetry content hash',
    'poetry.lock',
    `
[[package]]
name = "mistralai"
version = "1.2.0"
files = [{file = "mistralai-1.2.0.whl", hash = "sha256:{{sha256}}"}]

[metadata]
content-hash = "{{sha256}}"
legacy-hash = "{{hex32}}"
`,
  ],
  [
    'podfile',
    'Podfile.lock',
    `
PODS:
  - MistralSwift (0.2.0)
SPEC CHECKSUMS:
  MistralSwift: {{sha1}}
PODFILE CHECKSUM: {{hex32}}
`,
  ],
  [
    'terraform lock',
    '.terraform.lock.hcl',
    `
provider "registry.terraform.io/acme/mistral" {
  version = "0.1.0"
  hashes  = ["h1:{{base64blob:32}}", "zh:{{sha256}}"]
}
`,
  ],
  [
    'npm cache index',
    'index-v5/aa',
    `
{{sha1}}	{"key":"make-fetch-happen:request-cache:https://registry.npmjs.org/@mistralai%2fmistralai","integrity":"sha512-{{base64blob:64}}","etag":"{{hex32}}"}
`,
  ],
]);
