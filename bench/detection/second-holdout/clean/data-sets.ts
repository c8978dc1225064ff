import { texts } from '../texts.js';

export const dataSets = texts('second-holdout/data-sets', [
  [
    'jsonl of prompts',
    'data/train.jsonl',
    `
{"id":"{{hex32}}","prompt":"What is Mistral?","completion":"A wind."}
{"id":"{{hex32}}","prompt":"And Mixtral?","completion":"A model."}
`,
  ],
  [
    'csv of runs',
    'runs.csv',
    `
run,model,loss
{{alnum32}},mistral-7b,1.2
{{alnum32}},mixtral-8x7b,1.1
`,
  ],
  [
    'langsmith',
    'trace.json',
    `
{ "run": "{{uuid}}", "lc": 1, "type": "constructor", "id": ["langchain", "chat_models", "mistralai", "ChatMistralAI"], "kwargs": { "mistral_api_key": { "lc": 1, "type": "secret", "id": ["MISTRAL_API_KEY"] } }, "hash": "{{hex32}}" }
`,
  ],
  [
    'embeddings cache',
    'emb.tsv',
    `
{{hex32}}	mistral-embed	0.1,0.2
{{hex32}}	mistral-embed	0.3,0.4
`,
  ],
  [
    'eval report',
    'eval.html',
    `
<tr><td>{{hex32}}</td><td>mistral-large-latest</td><td>0.83</td></tr>
`,
  ],
  [
    'vector ids',
    'upsert.json',
    `
{ "vectors": [{ "id": "{{alnum32}}", "metadata": { "source": "mistral.pdf" } }] }
`,
  ],
  [
    'dvc',
    'data.dvc',
    `
outs:
- md5: {{hex32}}.dir
  path: mistral
`,
  ],
  [
    'promptfoo',
    'results.json',
    `
{ "evalId": "eval-{{alnum3}}", "provider": { "id": "mistral:mistral-large-latest" }, "promptId": "{{sha256}}", "testCaseId": "{{hex32}}" }
`,
  ],
  [
    'label studio',
    'tasks.json',
    `
[{ "id": 7, "unique_id": "{{alnum32}}", "data": { "text": "Mistral blew hard" } }]
`,
  ],
  [
    'user ids',
    'users.csv',
    `
user_id,plan,default_model
{{alnum32}},pro,mistral-medium
{{alnum32}},free,mistral-small
`,
  ],
]);
