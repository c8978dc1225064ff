import { texts } from '../../second-holdout/texts.js';

export const dataSets = texts('third-holdout/data-sets', [
  [
    'eval rows',
    'evals/mistral.jsonl',
    `
{"id":"{{hex32}}","model":"mistral-small","prompt":"2+2","answer":"4"}
{"id":"{{hex32}}","model":"mistral-small","prompt":"3+3","answer":"6"}
`,
  ],
  [
    'tokenizer vocab',
    'tokenizer.json',
    `
{ "model": { "type": "BPE", "vocab": { "internationaliza{{json: tioninternationa }}": 31, "▁mistral": 32 } } }
`,
  ],
  [
    'lmsys',
    'arena.csv',
    `
question_id,model_a,model_b,winner
{{hex32}},mistral-medium,gpt-4,model_a
`,
  ],
  [
    'hf dataset card',
    'README.md',
    `
dataset_info:
  config_name: mistral-sft
  builder_hash: {{hex32}}
`,
  ],
  [
    'random strings benchmark',
    'bench/passkeys.jsonl',
    `
{"task":"needle","model":"mistral-7b","haystack":"The magic word is {{alnum32}}. Remember it.","question":"What is the magic word?"}
`,
  ],
  [
    'squad like',
    'qa.json',
    `
{ "id": "{{hex:24}}", "context": "The mistral blows down the Rhône.", "hash": "{{hex32}}" }
`,
  ],
  [
    'arrow state',
    'state.json',
    `
{ "_fingerprint": "{{hex16}}", "_data_files": [{ "filename": "mistral-{{hex32}}.arrow" }] }
`,
  ],
  [
    'kaggle',
    'kernel-metadata.json',
    `
{ "id": "lea/mistral-starter", "id_no": "{{hex32}}", "title": "mistral" }
`,
  ],
  [
    'parquet manifest',
    'manifest.txt',
    `
mistral/part-00000-{{uuid}}.c000.snappy.parquet crc {{hex32}}
`,
  ],
]);
