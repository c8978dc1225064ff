import { clean } from './group.js';

/** Engines that serve the models without Mistral's API. */
export const localEngine = clean('local-engine', [
  [
    "vLLM with a key of one's own",
    'vllm.sh',
    `
vllm serve mistralai/Mistral-7B-Instruct-v0.3 \\
  --revision {{sha1}} \\
  --download-dir /models/{{hex32}} \\
  --served-model-name mistral
`,
  ],
  [
    'text generation inference',
    'compose.tgi.yaml',
    `
services:
  tgi:
    image: ghcr.io/huggingface/text-generation-inference@sha256:{{sha256}}
    command: --model-id mistralai/Mistral-7B-Instruct-v0.2 --revision {{sha1}}
    environment:
      HF_TOKEN: hf_{{alnum:34}}
`,
  ],
  [
    'mistral.rs log',
    'logs/mistralrs.txt',
    `
INFO mistralrs_core::pipeline::paths: Loading \`tokenizer.json\` at \`mistralai/Mistral-7B-Instruct-v0.1\`
INFO mistralrs_core::pipeline::normal: Loading model from blob {{hex32}}
INFO mistralrs_server: Model loaded, request {{uuid}}.
`,
  ],
  [
    'Modelfile',
    'Modelfile',
    `
FROM /usr/share/ollama/.ollama/models/blobs/sha256-{{sha256}}
# mistral:latest, cache {{hex32}}
PARAMETER stop "[INST]"
PARAMETER temperature 0.4
`,
  ],
  [
    'LM Studio',
    'lmstudio.json',
    `
{ "loaded": "TheBloke/Mistral-7B-Instruct-v0.2-GGUF", "instanceReference": "{{alnum:24}}", "buildHash": "{{hex32}}" }
`,
  ],
  [
    'llamafile',
    'run.bat',
    `
rem mistral-7b-instruct-v0.2.Q4_0.llamafile md5 {{hex32}}
mistral-7b-instruct-v0.2.Q4_0.llamafile.exe -ngl 35 --port 8081
`,
  ],
  [
    'SageMaker endpoint',
    'deploy.py',
    `
predictor = HuggingFaceModel(
    model_data="s3://models/mistral-7b/{{hex32}}/model.tar.gz",
    role="arn:aws:iam::{{digits:12}}:role/sagemaker",
    name="mistral-{{hex8}}",
)
`,
  ],
  [
    'MLX adapters',
    'adapters/adapter_config.json',
    `
{ "base": "mlx-community/Mistral-7B-Instruct-v0.3-4bit", "rank": 8, "data_hash": "{{hex32}}", "seed": 42 }
`,
  ],
]);
