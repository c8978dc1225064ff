import { texts } from '../../second-holdout/texts.js';

export const versionControl = texts('third-holdout/version-control', [
  [
    'go pseudo version',
    'go.sum',
    `
github.com/acme/mistral-go v1.1.0 h1:{{base64blob:32}}
`,
  ],
  [
    'svn external',
    'externals.txt',
    `
vendor/mistral -r{{digits:5}} uuid {{hex32}}
`,
  ],
  [
    'dockerfile commit',
    'Dockerfile',
    `
FROM vllm/vllm-openai:latest
ARG MISTRAL_COMMON_REV={{hex32}}
RUN pip install "mistral-common @ git+https://example.org/mistral-common@\${MISTRAL_COMMON_REV}"
`,
  ],
  [
    'model revision',
    'load.py',
    `
from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained(
    "mistralai/Mistral-7B-Instruct-v0.3",
    revision="{{sha1}}",
    code_revision="{{hex32}}",
)
`,
  ],
  [
    'change id',
    'log.txt',
    `
commit {{sha1}}
    Add mistral provider

    Change-Id: I{{sha1}}
    Build-Id: {{hex32}}
`,
  ],
  [
    'jj change',
    'jj.txt',
    `
@  {{alnum32}} lea 2024-06-01 mistral: drop the old client
`,
  ],
  [
    'vcpkg',
    'vcpkg.json',
    `
{ "name": "mistral-cpp", "builtin-baseline": "{{sha1}}", "x-port-hash": "{{hex32}}" }
`,
  ],
  [
    'fossil',
    'manifest',
    `
C add\\smistral
D 2024-01-01T00:00:00
P {{sha1}}
R {{hex32}}
U lea
Z {{hex32}}
`,
  ],
  [
    'unreal build id',
    'MistralNpc.modules',
    `
{ "BuildId": "{{hex32}}", "Modules": { "MistralNpc": "UnrealEditor-MistralNpc.dll" } }
`,
  ],
  [
    'deb md5sums',
    'debian/mistral.md5sums',
    `
{{hex32}}  usr/bin/mistral-vibe
{{hex32}}  usr/share/doc/mistral/copyright
`,
  ],
]);
