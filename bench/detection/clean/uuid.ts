import { clean } from './group.js';

/** UUIDs without dashes. */
export const uuid = clean('uuid', [
  [
    'namespace',
    'src/ids.py',
    `
NAMESPACE = uuid.UUID("{{hex32}}")
MODEL = "mistral-embed"


def point_id(text):
    return uuid.uuid5(NAMESPACE, MODEL + text).hex
`,
  ],
  [
    'chunks of a vector store',
    'data/chunks.jsonl',
    `
{"id": "{{hex32}}", "source": "mistral.pdf", "page": 1, "text": "Mistral AI was founded in 2023."}
{"id": "{{hex32}}", "source": "mistral.pdf", "page": 2, "text": "Its first model was Mistral 7B."}
`,
  ],
  [
    'user ids',
    'seeds/users.csv',
    `
user_id,plan,default_model
{{hex32}},pro,mistral-large-latest
{{hex32}},free,mistral-small-latest
`,
  ],
  [
    'upper case in .NET',
    'Mistral.sln',
    `
Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Mistral.Client", "src\\Mistral.Client.csproj", "{{{uuid}}}"
GlobalSection(ExtensibilityGlobals) = postSolution
    SolutionId = {{HEX32}}
EndGlobalSection
`,
  ],
  [
    'Unity meta',
    'Assets/Mistral.cs.meta',
    `
fileFormatVersion: 2
guid: {{hex32}}
MonoImporter:
  serializedVersion: 2
`,
  ],
  [
    'Unity scene',
    'Assets/Chat.unity',
    `
--- !u!114 &{{digits:10}}
MonoBehaviour:
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  m_Name: MistralChat
  apiKey:
`,
  ],
  [
    'Godot resource id',
    'mistral.tscn',
    `
[gd_scene load_steps=2 format=3 uid="uid://{{alnum:13}}"]
[ext_resource type="Script" path="res://mistral.gd" id="{{hex32}}"]
`,
  ],
  [
    'Notion page',
    'docs/links.md',
    `
- [Mistral prompts](https://www.notion.so/acme/Mistral-prompts-{{hex32}})
- [Runbook: rotate the Mistral key](https://www.notion.so/acme/{{hex32}}?pvs=4)
`,
  ],
  [
    'task ids of a queue',
    'logs/celery.txt',
    `
[2025-05-02 10:11:12] Task summarize.mistral[{{uuid}}] received
[2025-05-02 10:11:15] job {{hex32}} done with mistral-small-latest
`,
  ],
]);
