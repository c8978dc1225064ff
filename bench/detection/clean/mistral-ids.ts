import { clean } from './group.js';

/** Mistral's own ids that are no secrets. */
export const mistralIds = clean('mistral-ids', [
  [
    'agent id constant',
    'src/agent.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env['MISTRAL_API_KEY'] });
const AGENT_ID = 'ag_{{hex32}}';

export const ask = (content: string) =>
  client.agents.complete({ agentId: AGENT_ID, messages: [{ role: 'user', content }] });
`,
  ],
  [
    'agent id in env',
    '.env.example',
    `
MISTRAL_API_KEY=
MISTRAL_AGENT_ID={{hex32}}
`,
  ],
  [
    'drawn agent id',
    'config/agents.yaml',
    `
agents:
  support:
    provider: mistral
    agent_id: {{other}}
  sales:
    provider: mistral
    agent_id: {{other2}}
`,
  ],
  [
    'file id of a fine-tuning job',
    'finetune.py',
    `
job = client.fine_tuning.jobs.create(
    model="open-mistral-7b",
    training_files=[{"file_id": "{{uuid}}", "weight": 1}],
    hyperparameters={"training_steps": 100},
)
print(job.id)  # {{uuid}}
`,
  ],
  [
    'job record',
    'jobs/last.json',
    `
{
  "id": "{{uuid}}",
  "model": "open-mistral-7b",
  "fine_tuned_model": "ft:open-mistral-7b:{{hex8}}:20240625:{{hex8}}",
  "job_type": "completion",
  "training_files": ["{{uuid}}"],
  "integrations": [{ "type": "wandb", "project": "mistral-ft", "name": null }]
}
`,
  ],
  [
    'library and document ids',
    'rag/library.json',
    `
{
  "library_id": "{{hex32}}",
  "documents": [
    { "id": "{{uuid}}", "name": "faq.pdf", "hash": "{{hex32}}", "processing_status": "Completed" }
  ],
  "embedding_model": "mistral-embed"
}
`,
  ],
  [
    'conversation id',
    'docs/conversations.md',
    `
Keep the id to go on where you left off:

\`\`\`python
response = client.beta.conversations.append(
    conversation_id="conv_{{hex32}}", inputs="Translate it to French."
)
\`\`\`
`,
  ],
  [
    'connector call record',
    'fixtures/conversation.json',
    `
{
  "conversation_id": "conv_{{hex32}}",
  "outputs": [
    { "id": "tool_exec_{{hex32}}", "type": "tool.execution", "name": "web_search" },
    { "id": "msg_{{hex32}}", "type": "message.output", "model": "mistral-medium-2505", "agent_id": "ag_{{hex32}}" }
  ]
}
`,
  ],
  [
    'workspace and organization',
    'infra/mistral.tfvars',
    `
mistral_organization_id = "{{uuid}}"
mistral_workspace_id    = "{{hex32}}"
mistral_region          = "eu"
`,
  ],
  [
    'batch job polling',
    'scripts/poll.sh',
    `
job=$1 # for instance {{uuid}}
curl -s -H "Authorization: Bearer $MISTRAL_API_KEY" \\
  "https://api.mistral.ai/v1/batch/jobs/\${job:-{{uuid}}}" | jq -r .status
`,
  ],
  [
    'signed url of an upload',
    'notes/ocr.md',
    `
\`files.get_signed_url\` answered with

    https://mistralaifilesapiprodswe.blob.core.windows.net/fine-tune/{{uuid}}/{{hex32}}.pdf?se=2025-03-12

which has expired since.
`,
  ],
  [
    'fine-tuned model names',
    'models.toml',
    `
[mistral]
router = "ft:mistral-small-latest:{{hex8}}:20250312:{{hex8}}"
writer = "ft:ministral-8b-latest:{{hex8}}:20250401:{{hex8}}"
run = "{{hex32}}"
`,
  ],
  [
    'key id in an audit list',
    'audit/keys.csv',
    `
key_name,key_id,created_at,last_used_at
ci,{{uuid}},2025-02-01,2025-06-11
staging,{{uuid}},2025-03-17,2025-06-12
`,
  ],
  [
    'voxtral upload id',
    'fixtures/transcription.json',
    `
{
  "model": "voxtral-mini-2507",
  "text": "Hello everyone",
  "file_id": "{{hex32}}",
  "usage": { "prompt_audio_seconds": 12, "total_tokens": 110 }
}
`,
  ],
]);
