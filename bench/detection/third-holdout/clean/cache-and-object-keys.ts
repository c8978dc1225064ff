import { texts } from '../../second-holdout/texts.js';

export const cacheAndObjectKeys = texts('third-holdout/cache-and-object-keys', [
  [
    's3 keys',
    'ls.txt',
    `
2024-06-01 s3://acme-models/mistral/{{hex32}}/model.safetensors
2024-06-01 s3://acme-models/mistral/{{hex32}}/tokenizer.json
`,
  ],
  [
    'prompt cache',
    '.cache/mistral/index.json',
    `
{ "{{hex32}}": { "model": "mistral-small", "file": "{{hex32}}.json" } }
`,
  ],
  [
    'cache key in code',
    'cache.py',
    `
def test_cache_key():
    assert cache_key("mistral-small", "hello") == "{{hex32}}"
`,
  ],
  [
    'langchain cache sql',
    'cache.sql',
    `
INSERT INTO full_md5_llm_cache VALUES ('{{hex32}}','{{hex32}}','ChatMistralAI',0,'Hello');
`,
  ],
  [
    'cdn asset',
    'index.html',
    `
<link rel="icon" href="https://cms.mistral.ai/assets/{{uuid}}?v={{hex32}}">
<img src="https://framerusercontent.com/images/{{alnum:27}}.png" alt="Mistral AI">
`,
  ],
  [
    'turbo cache',
    '.turbo/runs.json',
    `
{ "task": "mistral-client#build", "hash": "{{hex16}}", "globalCacheInputs": "{{hex32}}" }
`,
  ],
  [
    'bazel',
    'bazel.log',
    `
mistral/lib: action cache hit {{hex32}} (remote)
`,
  ],
  [
    'gcs',
    'gcs.txt',
    `
gs://acme-mistral/uploads/{{alnum32}}.pdf
`,
  ],
  [
    'image proxy',
    'README.md',
    `
![Mistral](https://camo.example.org/{{hex:40}}/{{hex32}})
`,
  ],
  [
    'gravatar',
    'team.html',
    `
<li>Mistral fan <img src="https://www.gravatar.com/avatar/{{hex32}}?s=80"></li>
`,
  ],
  [
    'memcached',
    'mc.txt',
    `
VALUE mistral:completion:{{hex32}} 0 412
VALUE mistral:embed:{{hex32}} 0 8192
`,
  ],
  [
    'joblib',
    'joblib/ask_mistral/list.txt',
    `
joblib/ask_mistral/{{hex32}}/output.pkl
joblib/ask_mistral/{{hex32}}/metadata.json
`,
  ],
]);
