import { clean } from './group.js';

/** Checksums of model files. */
export const checksum = clean('checksum', [
  [
    'md5sum list',
    'models/MD5SUMS',
    `
{{hex32}}  mistral-7b-instruct-v0.3.Q4_K_M.gguf
{{hex32}}  mistral-7b-instruct-v0.3.Q5_K_M.gguf
{{hex32}}  mistral-nemo-12b.Q4_0.gguf
`,
  ],
  [
    'md5 in Python',
    'scripts/fetch_model.py',
    `
MODEL = "mistral-7b-openorca.Q4_0.gguf"
EXPECTED_MD5 = "{{hex32}}"


def verify(path):
    digest = hashlib.md5(path.read_bytes()).hexdigest()
    if digest != EXPECTED_MD5:
        raise ValueError(f"{MODEL}: checksum mismatch")
`,
  ],
  [
    'gpt4all catalogue',
    'models.json',
    `
[
  {
    "order": "b",
    "md5sum": "{{hex32}}",
    "name": "Mistral OpenOrca",
    "filename": "mistral-7b-openorca.gguf2.Q4_0.gguf",
    "filesize": "4108928128",
    "requires": "2.5.0"
  },
  {
    "order": "c",
    "md5sum": "{{hex32}}",
    "name": "Mistral Instruct",
    "filename": "mistral-7b-instruct-v0.1.Q4_0.gguf"
  }
]
`,
  ],
  [
    'upper-case hash of Windows',
    'docs/checksums.txt',
    `
Algorithm : MD5
Hash      : {{HEX32}}
Path      : C:\\models\\mistral-small-24b.Q6_K.gguf
`,
  ],
  [
    'sha256 file',
    'SHA256SUMS',
    `
{{sha256}}  codestral-22b-v0.1.safetensors
{{sha256}}  tokenizer.model.v3
`,
  ],
  [
    'md5 in a table',
    'README.md',
    `
# Mirrors

| Model | Size | MD5 |
| --- | --- | --- |
| Mistral-7B-v0.1 | 14.5 GB | \`{{hex32}}\` |
| Mixtral-8x7B-v0.1 | 93 GB | \`{{hex32}}\` |
| Codestral-22B | 44 GB | \`{{hex32}}\` |
`,
  ],
  [
    'magnet link',
    'docs/mixtral.md',
    `
The first release of Mixtral was a torrent:

    magnet:?xt=urn:btih:{{sha1}}&dn=mixtral-8x7b-32kseqlen

md5 of \`consolidated.00.pth\`: {{hex32}}
`,
  ],
  [
    'shell verification',
    'install.sh',
    `
#!/bin/bash
set -euo pipefail
url=https://models.mistralcdn.com/mistral-7b-v0-3/mistral-7B-v0.3.tar
curl -LO "$url"
echo "{{hex32}}  mistral-7B-v0.3.tar" | md5sum -c -
`,
  ],
  [
    'base32 digest',
    'channel.scm',
    `
(define-public mistral-tokenizer
  (package
    (name "mistral-tokenizer")
    (version "1.5.4")
    (source (origin (method url-fetch)
      (uri "https://example.org/mistral-common-1.5.4.tar.gz")
      (sha256 (base32 "{{alnum:52}}"))))))
`,
  ],
]);
