import { texts } from '../../second-holdout/texts.js';

export const workflowBuilders = texts('third-holdout/workflow-builders', [
  [
    'n8n ids',
    'flow.json',
    `
{ "nodes": [{ "id": "{{uuid}}", "type": "@n8n/n8n-nodes-langchain.lmChatMistralCloud", "webhookId": "{{hex32}}", "credentials": { "mistralCloudApi": { "id": "{{alnum:16}}", "name": "Mistral" } } }], "meta": { "instanceId": "{{hex:64}}" } }
`,
  ],
  [
    'n8n version',
    'flow2.json',
    `
{ "name": "mistral", "versionId": "{{uuid}}", "meta": { "templateCredsSetupCompleted": true, "instanceId": "{{alnum32}}" } }
`,
  ],
  [
    'flowise',
    'flow3.json',
    `
{ "id": "chatMistralAI_0", "data": { "credential": "{{uuid}}", "id": "{{hex32}}" } }
`,
  ],
  [
    'dify dataset',
    'app.yml',
    `
workflow:
  nodes:
    - id: '{{digits:13}}'
      dataset_ids: ["{{hex32}}"]
      model: { provider: mistralai, name: mistral-small-latest }
`,
  ],
  [
    'home assistant entry',
    'core.config_entries',
    `
{ "entry_id": "{{hex32}}", "domain": "mistral_conversation", "unique_id": "{{hex32}}", "title": "Mistral" }
`,
  ],
  [
    'zapier hook',
    'hook.md',
    `
Mistral summary goes to https://hook.eu1.make.com/{{alnum32}}
`,
  ],
  [
    'slack hook',
    'hook.py',
    `
import os

from mistralai import Mistral

HOOK = "https://hooks.example.org/services/{{alnum32}}"
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
`,
  ],
]);
