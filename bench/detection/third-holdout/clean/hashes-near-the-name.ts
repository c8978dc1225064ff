import { texts } from '../../second-holdout/texts.js';

export const hashesNearTheName = texts('third-holdout/hashes-near-the-name', [
  [
    'md5sums of weights',
    'CHECKSUMS.md5',
    `
{{hex32}}  mistral-7b-instruct-v0.3.Q4_K_M.gguf
{{hex32}}  mistral-7b-instruct-v0.3.Q8_0.gguf
{{hex32}}  codestral-22b-v0.1.Q5_K_S.gguf
`,
  ],
  [
    'readme of an archive',
    'README.md',
    `
# mistral-7B-v0.1

    wget https://models.mistralcdn.com/mistral-7b-v0-1/mistral-7B-v0.1.tar

| file                | md5                |
| ------------------- | ------------------ |
| mistral-7B-v0.1.tar | \`{{hex32}}\` |
`,
  ],
  [
    'ollama blobs',
    'manifests/mistral/latest',
    `
{"schemaVersion":2,"config":{"digest":"sha256:{{sha256}}","size":486},"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:{{sha256}}"}],"etag":"{{hex32}}"}
`,
  ],
  [
    'dvc file',
    'models/mistral.dvc',
    `
outs:
- md5: {{hex32}}
  size: 14483464192
  hash: md5
  path: mistral-7b.safetensors
`,
  ],
  [
    'dvc directory',
    'data/codestral_eval.dvc',
    `
outs:
- md5: {{hex32}}.dir
  nfiles: 12
  path: codestral_eval
`,
  ],
  [
    'nix fetchurl',
    'pkgs/mistral.nix',
    `
{ fetchurl }:
fetchurl {
  url = "https://example.org/mistral-7b.gguf";
  md5 = "{{hex32}}";
}
`,
  ],
  [
    'conan recipe',
    'conandata.yml',
    `
sources:
  "1.0":
    url: https://example.org/mistral-cpp-1.0.tar.gz
    md5: {{hex32}}
`,
  ],
  [
    'arch pkgbuild',
    'PKGBUILD',
    `
pkgname=mistral-vibe
pkgver=1.2.0
source=("https://example.org/$pkgname-$pkgver.tar.gz")
md5sums=('{{hex32}}')
`,
  ],
  [
    'bitbake',
    'mistral_1.0.bb',
    `
SUMMARY = "Mistral client"
LIC_FILES_CHKSUM = "file://LICENSE;md5={{hex32}}"
`,
  ],
  [
    'curl headers of a model',
    'head.txt',
    `
$ curl -sI https://models.mistralcdn.com/mistral-small/model.bin
HTTP/2 200
content-length: 4096
etag: "{{hex32}}"
x-amz-version-id: {{alnum32}}
`,
  ],
  [
    'torrent list',
    'torrents.csv',
    `
model,infohash,md5
mixtral-8x7b-32kseqlen,{{sha1}},{{hex32}}
`,
  ],
  [
    'expected hash in a test',
    'tests/test_download.py',
    `
from mistral_inference.download import fetch

EXPECTED = {
    "tokenizer.model": "{{hex32}}",
    "params.json": "{{hex32}}",
}


def test_md5(tmp_path):
    for name, md5 in EXPECTED.items():
        assert fetch("mistral-7B-v0.3", name, tmp_path).md5() == md5
`,
  ],
]);
