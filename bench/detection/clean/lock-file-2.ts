import { clean } from './group.js';

/** Lock files. */
export const lockFile2 = clean('lock-file', [
  [
    'Nix flake',
    'flake.lock',
    `
{
  "nodes": {
    "mistral-rs": {
      "locked": { "owner": "EricLBuehler", "repo": "mistral.rs", "narHash": "sha256-{{base64blob:32}}", "rev": "{{sha1}}", "type": "github" }
    }
  },
  "version": 7
}
`,
  ],
  [
    'nix store path',
    'nix/result.txt',
    `
/nix/store/{{other}}-python3.12-mistralai-1.7.0
/nix/store/{{other2}}-mistral-common-1.5.4
`,
  ],
  [
    'Bazel module',
    'MODULE.bazel.lock',
    `
{
  "lockFileVersion": 11,
  "registryFileHashes": { "rules_python/0.31.0/MODULE.bazel": "{{sha256}}" },
  "moduleExtensions": { "//llm:mistral.bzl%models": { "bzlTransitiveDigest": "{{base64blob:32}}", "usagesDigest": "{{base64blob:32}}" } }
}
`,
  ],
  [
    'Terraform providers',
    '.terraform.lock.hcl',
    `
provider "registry.terraform.io/acme/mistral" {
  version = "0.2.0"
  hashes = [
    "h1:{{base64blob:32}}",
    "zh:{{sha256}}",
  ]
}
`,
  ],
  [
    'hashed requirements',
    'requirements.txt',
    `
mistralai==1.9.1 \\
    --hash=sha256:{{sha256}} \\
    --hash=sha256:{{sha256}}
httpx==0.28.1 \\
    --hash=sha256:{{sha256}}
`,
  ],
  [
    'Swift package pins',
    'Package.resolved',
    `
{
  "originHash" : "{{sha256}}",
  "pins" : [
    { "identity" : "mistral-swift", "kind" : "remoteSourceControl", "state" : { "revision" : "{{sha1}}", "version" : "0.2.1" } }
  ],
  "version" : 3
}
`,
  ],
  [
    'Deno',
    'deno.lock',
    `
{
  "version": "4",
  "npm": {
    "@mistralai/mistralai@1.7.2": { "integrity": "sha512-{{base64blob:64}}", "dependencies": ["zod"] }
  },
  "workspace": { "dependencies": ["npm:@mistralai/mistralai@^1.7.2"] }
}
`,
  ],
]);
