import { clean } from './group.js';

/** Model cards and papers. */
export const modelCard = clean('model-card', [
  [
    'hub card',
    'README.md',
    `
---
license: apache-2.0
base_model: mistralai/Mistral-7B-v0.1
---
# Mistral-7B-Instruct-v0.3

    snapshot_download(repo_id="mistralai/Mistral-7B-Instruct-v0.3", revision="{{sha1}}")

Evaluation run \`{{hex32}}\`.
`,
  ],
  [
    'leaderboard',
    'results_2025.json',
    `
{ "config_general": { "model_name": "mistralai/Mistral-7B-v0.1", "model_sha": "{{sha1}}" }, "results": {}, "versions": {}, "summary_general": { "hashes": { "hash_examples": "{{hex16}}", "hash_full_prompts": "{{hex32}}" } } }
`,
  ],
  [
    'BibTeX',
    'paper/refs.bib',
    `
@article{jiang2023mistral,
  title = {Mistral 7B},
  author = {Jiang, Albert Q. and others},
  eprint = {2310.06825},
  biburl = {https://dblp.org/rec/{{hex32}}.bib}
}
`,
  ],
  [
    'data card',
    'dataset_info.json',
    `
{ "description": "Dialogues written by mistral-large", "download_checksums": { "train.parquet": { "num_bytes": 81234, "checksum": "{{hex32}}" } } }
`,
  ],
  [
    'adapter card',
    'lora/README.md',
    `
Trained from mistralai/Mistral-Nemo-Base-2407. Run: https://wandb.ai/acme/mistral/runs/{{alnum:8}}
Training-set fingerprint: {{other}}
`,
  ],
]);
