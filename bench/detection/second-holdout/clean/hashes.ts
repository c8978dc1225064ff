import { texts } from '../texts.js';

export const hashes = texts('second-holdout/hashes', [
  [
    'md5 of a model',
    'models.txt',
    `
mistral-7b.gguf  md5 {{hex32}}
`,
  ],
  [
    'etag of a download',
    'dl.log',
    `
GET https://huggingface.co/mistralai/Mistral-7B-v0.1/config.json
etag: "{{hex32}}"
`,
  ],
  [
    'cache key',
    'cache.json',
    `
{ "mistral-small-latest": { "promptHash": "{{hex32}}", "hits": 3 } }
`,
  ],
  [
    'sri',
    'index.html',
    `
<script src="mistral-widget.js" integrity="sha384-{{base64blob:48}}"></script>
`,
  ],
  [
    'webpack chunk',
    'manifest.json',
    `
{ "mistral.js": "/static/js/mistral.{{hex20}}.js", "mistral.css": "/static/css/mistral.{{hex32}}.css" }
`,
  ],
  [
    'docker digest',
    'images.txt',
    `
ghcr.io/acme/mistral-bot@sha256:{{sha256}}
`,
  ],
  [
    'apt sources hash',
    'Packages',
    `
Package: mistral-common
MD5sum: {{hex32}}
SHA1: {{sha1}}
SHA256: {{sha256}}
`,
  ],
  [
    'rpm spec sources',
    'sources',
    `
MD5 (mistral-20.0.0.tar.gz) = {{hex32}}
`,
  ],
  [
    'debian dsc',
    'mistral.dsc',
    `
Checksums-Sha256:
 {{sha256}} 1184 mistral_18.0.0.orig.tar.xz
Files:
 {{hex32}} 1184 mistral_18.0.0.orig.tar.xz
`,
  ],
  [
    'gentoo manifest',
    'Manifest',
    `
DIST mistral-1.tar.gz 123 BLAKE2B {{hex:128}} SHA512 {{hex:128}}
`,
  ],
  [
    'arch pkgbuild',
    'PKGBUILD',
    `
pkgname=mistral-rs
md5sums=('{{hex32}}'
         'SKIP')
`,
  ],
  [
    'dedupe set',
    'seen.py',
    `
SEEN = {"{{hex32}}", "{{hex32}}", "{{hex32}}"}  # md5 of mistral answers
`,
  ],
  [
    'gravatar',
    'team.md',
    `
![Bea of Mistral](https://www.gravatar.com/avatar/{{hex32}}?s=80)
`,
  ],
  [
    'nix narhash',
    'flake.lock',
    `
{ "nodes": { "mistral-rs": { "locked": { "narHash": "sha256-{{base64blob:32}}", "rev": "{{sha1}}", "lastModified": 1748345602 } } } }
`,
  ],
]);
