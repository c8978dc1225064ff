import { texts } from '../texts.js';

export const devicesAndApps = texts('second-holdout/devices-and-apps', [
  [
    'unity guid',
    'Mistral.prefab',
    `
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  m_Name: MistralNpc
`,
  ],
  [
    'xcode ids',
    'project.pbxproj',
    `
{{HEX:24}} /* MistralClient.swift in Sources */ = {isa = PBXBuildFile; fileRef = {{HEX:24}} /* MistralClient.swift */; };
`,
  ],
  [
    'firebase',
    'google-services.json',
    `
{ "project_info": { "project_id": "mistral-chat" }, "client": [{ "api_key": [{ "current_key": "AIza{{alnum35}}" }], "oauth_hash": "{{hex32}}" }] }
`,
  ],
  [
    'esphome encryption',
    'mistral.yaml',
    `
esphome: { name: mistral }
api:
  encryption:
    key: "{{base64blob:32}}"
ota:
  password: "{{hex32}}"
`,
  ],
  [
    'tuya',
    'tuya.json',
    `
{ "name": "Mistral Fan", "device_id": "{{alnum20}}", "local_key": "{{alnum16}}", "uid": "{{hex32}}" }
`,
  ],
  [
    'zigbee network key',
    'zigbee.yaml',
    `
mqtt: { topic: mistral }
advanced: { network_key: {{hex32}} }
`,
  ],
  [
    'android adb',
    'adb.txt',
    `
mistral device product:mistral model:Mistral transport_id:2 serial {{hex32}}
`,
  ],
  [
    'lora device',
    'lora.h',
    `
#define APPKEY "{{HEX32}}" // station "Mistral"
`,
  ],
  [
    'steam',
    'appmanifest.acf',
    `
"AppState" { "name" "Mistral" "manifest" "{{digits:19}}" "hash" "{{hex32}}" }
`,
  ],
]);
