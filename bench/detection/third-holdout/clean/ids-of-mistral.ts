import { texts } from '../../second-holdout/texts.js';

export const idsOfMistral = texts('third-holdout/ids-of-mistral', [
  [
    'agent id',
    'src/agents.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const SUPPORT_AGENT_ID = 'ag_{{hex32}}';
export const ask = (messages) => client.agents.complete({ agentId: SUPPORT_AGENT_ID, messages });
`,
  ],
  [
    'agent id env',
    '.env.example',
    `
MISTRAL_API_KEY=
MISTRAL_AGENT_ID=ag:{{hex:8}}:20240807:support:{{hex:8}}
MISTRAL_CONVERSATION_ID=conv_{{hex32}}
`,
  ],
  [
    'completion response',
    'samples/response.json',
    `
{
  "id": "{{hex32}}",
  "object": "chat.completion",
  "model": "mistral-small-latest",
  "created": 1702256327,
  "choices": [{ "index": 0, "message": { "role": "assistant", "content": "Bonjour" }, "finish_reason": "stop" }]
}
`,
  ],
  [
    'stream chunks',
    'samples/stream.txt',
    `
data: {"id":"{{hex32#c}}","object":"chat.completion.chunk","model":"mistral-tiny","choices":[{"delta":{"content":"Bon"}}]}

data: {"id":"{{hex32#c}}","object":"chat.completion.chunk","model":"mistral-tiny","choices":[{"delta":{"content":"jour"}}]}

data: [DONE]
`,
  ],
  [
    'embedding response',
    'fixtures/embedding.json',
    `
{"id":"{{hex32}}","object":"list","data":[{"object":"embedding","embedding":[0.01,-0.02],"index":0}],"model":"mistral-embed"}
`,
  ],
  [
    'file upload',
    'docs/files.md',
    `
\`\`\`json
{ "id": "{{uuid}}", "object": "file", "bytes": 13000, "filename": "train.jsonl", "purpose": "fine-tune" }
\`\`\`

Signed: \`https://mistralaifilesapiprodswe.blob.core.windows.net/fine-tune/{{hex32}}/{{hex32}}.jsonl\`
`,
  ],
  [
    'library id',
    'rag/library.py',
    `
from mistralai import Mistral
import os

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
LIBRARY_ID = "{{hex32}}"
DOCUMENT_ID = "{{hex32}}"
print(client.beta.libraries.documents.get(library_id=LIBRARY_ID, document_id=DOCUMENT_ID))
`,
  ],
  [
    'job log',
    'finetune.log',
    `
[2024-06-10] job_id={{hex32}} model=open-mistral-7b status=RUNNING
[2024-06-10] mistral fine-tuning job {{hex32}} queued
`,
  ],
  [
    'batch job',
    'batch.json',
    `
{"id":"{{uuid}}","object":"batch","endpoint":"/v1/chat/completions","model":"mistral-small-latest","output_file":"{{hex32}}"}
`,
  ],
  [
    'tool call id',
    'tools.jsonl',
    `
{"role":"assistant","model":"mistral-large-latest","tool_calls":[{"id":"{{alnum:9}}","function":{"name":"lookup","arguments":"{\\"session\\":\\"{{alnum32}}\\"}"}}]}
`,
  ],
  [
    'organisation and workspace',
    'notes/console.md',
    `
Console: https://console.mistral.ai/build/agents/{{hex32}}/edit
Organization ID: {{uuid}}
Workspace ID: {{hex32}}
`,
  ],
  [
    'request id for support',
    'ticket.txt',
    `
To: support@mistral.ai
The request {{hex32}} failed with 500, see mistral-correlation-id: {{uuid}}
`,
  ],
  [
    'fine tuned model name',
    'eval.py',
    `
MODEL = "ft:open-mistral-7b:{{hex:8}}:20240531:{{hex:8}}"
RUN_ID = "{{hex32}}"
print("evaluating", MODEL, RUN_ID)
`,
  ],
]);
