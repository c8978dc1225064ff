import { clean } from './group.js';

/** Data sets. */
export const dataset = clean('dataset', [
  [
    'prompts with ids',
    'data/prompts.csv',
    `
prompt_id,model,text
{{other}},mistral-large,"Explain the mistral wind"
{{other2}},mistral-small,"Write a haiku"
{{other3}},codestral,"Sort a list"
`,
  ],
  [
    'conversations',
    'data/train.jsonl',
    `
{"id":"{{other}}","conversations":[{"from":"human","value":"What is Mistral?"},{"from":"gpt","value":"A strong wind."}]}
{"id":"{{hex32}}","conversations":[{"from":"human","value":"And the company?"},{"from":"gpt","value":"An AI lab in Paris."}]}
`,
  ],
  [
    'tab-separated',
    'eval/scores.tsv',
    `
run	model	score
{{hex32}}	mistral-7b	0.71
{{hex32}}	mixtral-8x7b	0.79
{{other}}	mistral-large	0.84
`,
  ],
  [
    'documents with hashes',
    'corpus/index.json',
    `
[{ "doc": "mistral-report.pdf", "content_hash": "{{hex32}}" }, { "doc": "mistral-terms.pdf", "content_hash": "{{hex32}}" }]
`,
  ],
  [
    'embeddings',
    'data/vectors.csv',
    `
chunk_id,vector
{{hex32}},"[-0.01658630371,0.07006835937,0.03149414062]"
{{hex32}},"[0.00413513183,-0.01971435546,0.04040527343]"
`,
  ],
]);
