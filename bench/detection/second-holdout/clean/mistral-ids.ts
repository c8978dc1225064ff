import { texts } from '../texts.js';

export const mistralIds = texts('second-holdout/mistral-ids', [
  [
    'agent id',
    'agent.py',
    `
client.agents.complete(agent_id="ag:{{hex8}}:20250101:helper:{{hex8}}", messages=m)
`,
  ],
  [
    'agent id new form',
    'bot.ts',
    `
await client.beta.conversations.start({ agentId: 'ag_{{hex32}}', inputs: 'hi' });
`,
  ],
  [
    'conversation id',
    'resume.py',
    `
res = client.beta.conversations.append(conversation_id="conv_{{hex32}}", inputs="go on")
`,
  ],
  [
    'file id',
    'batch.json',
    `
{ "object": "file", "id": "{{uuid}}", "filename": "b.jsonl", "purpose": "batch" }
`,
  ],
  [
    'library id',
    'rag.py',
    `
tools=[{"type": "document_library", "library_ids": ["{{uuid}}"]}]
`,
  ],
  [
    'fine tuned model',
    'config.yaml',
    `
model: ft:open-mistral-7b:{{hex8}}:20250527:{{hex8}}
`,
  ],
  [
    'chat completion id',
    'response.json',
    `
{ "id": "{{hex32}}", "object": "chat.completion", "model": "mistral-small-latest", "choices": [], "usage": { "total_tokens": 12 } }
`,
  ],
  [
    'request id header',
    'out.http',
    `
HTTP/2 200
mistral-correlation-id: {{uuid}}
x-kong-request-id: {{hex32}}
x-envoy-upstream-service-time: 210
`,
  ],
  [
    'tool call id',
    'chat.json',
    `
{ "role": "assistant", "tool_calls": [{ "id": "{{alnum9}}", "function": { "name": "f" } }], "model": "mistral-large-latest", "id": "cmpl-{{hex32}}" }
`,
  ],
  [
    'embedding id',
    'e.json',
    `
{ "id": "embd-{{hex32}}", "object": "list", "model": "mistral-embed" }
`,
  ],
  [
    'ocr signed url',
    'ocr.txt',
    `
https://mistralaifilesapiprodswe.blob.core.windows.net/files/{{uuid}}/{{hex32}}.pdf?se=2025-05-28&sig={{base64blob:32}}
`,
  ],
  [
    'workspace and org',
    'notes.yml',
    `
mistral:
  organization: {{uuid}}
  workspace: {{uuid}}
  project: {{hex32}}
`,
  ],
  [
    'job id in shell',
    'ft.sh',
    `
JOB={{uuid}}
curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/fine_tuning/jobs/$JOB
`,
  ],
  [
    'message id',
    'conv.json',
    `
{ "object": "conversation.response", "conversation_id": "conv_{{hex32}}", "outputs": [{ "id": "msg_{{hex32}}", "model": "mistral-medium-2505" }] }
`,
  ],
]);
