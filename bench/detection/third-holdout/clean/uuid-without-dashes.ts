import { texts } from '../../second-holdout/texts.js';

export const uuidWithoutDashes = texts('third-holdout/uuid-without-dashes', [
  [
    'notion pages',
    'docs/links.md',
    `
- [Mistral notes](https://www.notion.so/acme/Mistral-notes-{{hex32}})
- [API keys, how to](https://www.notion.so/acme/How-to-get-a-Mistral-API-key-{{hex32}})
`,
  ],
  [
    'django uuid',
    'fixtures/chat.json',
    `
[{ "model": "chat.thread", "pk": "{{hex32}}", "fields": { "llm": "mistral-small" } }]
`,
  ],
  [
    'python hex',
    'ids.py',
    `
# uuid4().hex of the Mistral threads
THREADS = ["{{hex32}}", "{{hex32}}"]
`,
  ],
  [
    'sql binary',
    'seed.sql',
    `
INSERT INTO chats VALUES (UNHEX('{{hex32}}'), 'mistral-medium');
`,
  ],
  [
    'qdrant points',
    'points.json',
    `
{ "collection": "mistral-embed-1024", "points": [{ "id": "{{hex32}}", "payload": { "doc": "{{hex32}}" } }] }
`,
  ],
  [
    'msteams tenant',
    'manifest.json',
    `
{ "name": "Mistral bot", "id": "{{hex32}}", "developer": { "name": "Acme" } }
`,
  ],
  [
    'figma',
    'design.md',
    `
Mistral widget: https://www.figma.com/file/{{alnum:22}}/x?node-id=1 ({{hex32}})
`,
  ],
  [
    'unity meta',
    'Assets/Mistral/MistralClient.cs.meta',
    `
fileFormatVersion: 2
guid: {{hex32}}
MonoImporter:
  executionOrder: 0
`,
  ],
  [
    'unity prefab',
    'Assets/Npc.prefab',
    `
MonoBehaviour:
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  mistralApiKey:
  model: mistral-tiny
`,
  ],
  [
    'godot uid',
    'project.godot',
    `
config/name="mistral npc"
run/main_scene="uid://{{alnum:13}}"
project/guid="{{hex32}}"
`,
  ],
  [
    'visual studio guid',
    'Mistral.sln',
    `
Project("{FAE04EC0}") = "Mistral.SDK", "Mistral.SDK.csproj", "{{HEX32}}"
EndProject
`,
  ],
]);
