import { texts } from '../texts.js';

export const modelStores = texts('second-holdout/model-stores', [
  [
    'ollama manifest',
    'manifests/mistral/latest',
    `
{"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:{{sha256}}","size":4113289152}]}
`,
  ],
  [
    'hf cache ref',
    'models--mistralai--Mistral-7B-v0.1/refs/main',
    `
{{sha1}}
`,
  ],
  [
    'weights index',
    'model.safetensors.index.json',
    `
{ "metadata": { "total_size": 14483464192, "checksum": "{{hex32}}" }, "weight_map": { "lm_head.weight": "model-00003-of-00003.safetensors" } }
`,
  ],
  [
    'bedrock arn',
    'bedrock.tf',
    `
model_id = "arn:aws:bedrock:eu-west-3:123456789012:imported-model/{{alnum12}}" # mistral-7b
`,
  ],
  [
    'vllm local key',
    'serve.sh',
    `
vllm serve mistralai/Mistral-7B-Instruct-v0.3 --api-key {{alnum32}} --port 8000
`,
  ],
  [
    'runpod endpoint',
    'run.py',
    `
# our own vLLM with Mistral 7B
URL = "https://api.runpod.ai/v2/{{alnum14}}/openai/v1"
RUNPOD_API_KEY = "{{alnum32}}"
`,
  ],
  [
    'sagemaker endpoint',
    'ep.json',
    `
{ "EndpointName": "jumpstart-dft-hf-llm-mistral-7b-{{digits:8}}", "ModelDataHash": "{{hex32}}" }
`,
  ],
  [
    'tokenizer vocabulary',
    'tokenizer.json',
    `
{ "model": { "type": "BPE", "vocab": { "▁mistral": 12345, "{{alnum8}}": 12346 } }, "added": "{{hex32}}" }
`,
  ],
  [
    'lora adapter',
    'adapter_config.json',
    `
{ "base_model_name_or_path": "mistralai/Mistral-7B-v0.1", "peft_type": "LORA", "run_id": "{{hex32}}" }
`,
  ],
  [
    'mlflow run',
    'mlruns/0/meta.yaml',
    `
experiment_id: '0'
run_id: {{hex32}}
run_name: mistral-7b-qlora
artifact_uri: s3://ml/0/{{hex32}}/artifacts
`,
  ],
]);
