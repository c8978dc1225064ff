import { clean } from './group.js';

/** Local model stores. */
export const modelStore = clean('model-store', [
  [
    'ollama manifest',
    '.ollama/models/manifests/mistral.json',
    `
{
  "schemaVersion": 2,
  "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
  "config": { "digest": "sha256:{{sha256}}", "size": 487 },
  "layers": [
    { "mediaType": "application/vnd.ollama.image.model", "digest": "sha256:{{sha256}}", "size": 4113289152 },
    { "mediaType": "application/vnd.ollama.image.params", "digest": "sha256:{{sha256}}", "size": 30 }
  ]
}
`,
  ],
  [
    'ollama list',
    'notes/ollama.txt',
    `
NAME                    ID              SIZE      MODIFIED
mistral:latest          f974a74358d6    4.1 GB    2 weeks ago
codestral:22b           0898a8b286d5    12 GB     3 days ago
blob {{hex32}} removed
`,
  ],
  [
    'git-lfs pointer',
    'weights/mistral-7b.safetensors',
    `
version https://git-lfs.github.com/spec/v1
oid sha256:{{sha256}}
size 4943162240
`,
  ],
  [
    'dvc file',
    'models/mistral-lora.dvc',
    `
outs:
- md5: {{hex32}}.dir
  size: 167832240
  nfiles: 6
  hash: md5
  path: mistral-lora
`,
  ],
  [
    'dvc lock',
    'dvc.lock',
    `
schema: '2.0'
stages:
  finetune:
    cmd: python finetune.py --base mistralai/Mistral-7B-v0.3
    deps:
    - path: data/train.jsonl
      hash: md5
      md5: {{hex32}}
      size: 91822010
    outs:
    - path: adapters/
      hash: md5
      md5: {{hex32}}.dir
`,
  ],
  [
    'hub revision',
    'src/load.py',
    `
model = AutoModelForCausalLM.from_pretrained(
    "mistralai/Mistral-7B-Instruct-v0.2",
    revision="{{sha1}}",
    torch_dtype="auto",
)
`,
  ],
  [
    'hub cache listing',
    'docs/cache.txt',
    `
models--mistralai--Mistral-7B-v0.3/blobs/{{sha256}}
models--mistralai--Mistral-7B-v0.3/refs/main
models--mistralai--Mistral-7B-v0.3/snapshots/{{sha1}}/config.json
`,
  ],
  [
    'MLflow run',
    'mlruns/0/meta.yaml',
    `
artifact_uri: file:///srv/mlruns/0/{{hex32}}/artifacts
experiment_id: '0'
lifecycle_stage: active
run_id: {{hex32}}
run_name: mistral-7b-qlora
run_uuid: {{hex32}}
`,
  ],
  [
    'vLLM log',
    'logs/vllm.txt',
    `
INFO 06-02 11:03:21 api_server.py:712] vLLM API server version 0.8.5
INFO 06-02 11:03:22 config.py:717] model='mistralai/Mistral-Small-3.1-24B-Instruct-2503'
INFO 06-02 11:04:40 logger.py:42] Received request chatcmpl-{{hex32}}: prompt: '<s>[INST] hi [/INST]'
INFO 06-02 11:04:41 async_llm.py:252] Added request chatcmpl-{{hex32}}.
`,
  ],
  [
    'llama.cpp ETag',
    'models/mistral-7b.gguf.json',
    `
{
  "etag": "\\"{{hex32}}-{{digits:3}}\\"",
  "lastModified": "Wed, 27 Sep 2023 16:29:21 GMT",
  "url": "https://huggingface.co/TheBloke/Mistral-7B-v0.1-GGUF/resolve/main/mistral-7b-v0.1.Q4_K_M.gguf"
}
`,
  ],
  [
    'Weights and Biases',
    'wandb/config.yaml',
    `
_wandb:
  value:
    cli_version: 0.17.4
    run_key: {{hex32}}
model_name:
  value: mistralai/Mistral-7B-v0.1
dataset_hash:
  value: {{hex32}}
`,
  ],
]);
