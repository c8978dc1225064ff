import { leaks } from '../../leaks/group.js';

export const appsAndGames2 = leaks('holdout/apps-and-games', [
  [
    'Expo extra',
    'app.json',
    `
{
  "expo": {
    "name": "pocket-chef",
    "slug": "pocket-chef",
    "extra": { "eas": { "projectId": "{{uuid}}" }, "mistralKey": "{{key}}" }
  }
}
`,
  ],
  [
    'Unity asset',
    'Assets/Settings/MistralSettings.asset',
    `
%YAML 1.1
%TAG !u! tag:unity3d.com,2011:
--- !u!114 &11400000
MonoBehaviour:
  m_ObjectHideFlags: 0
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  m_Name: MistralSettings
  apiKey: {{key}}
  temperature: 0.7
`,
  ],
  [
    'Godot project setting',
    'project.godot',
    `
config_version=5

[application]
config/name="Dungeon Talk"

[mistral]
api/key="{{key}}"
api/model="mistral-small-latest"
`,
  ],
  [
    'Unreal ini',
    'Config/DefaultGame.ini',
    `
[/Script/EngineSettings.GeneralProjectSettings]
ProjectID={{HEX}}

[/Script/NpcDialogue.MistralSettings]
ApiKey={{key}}
Model=mistral-small-latest
`,
  ],
  [
    'Arduino header',
    'firmware/arduino_secrets.h',
    `
#pragma once
#define SECRET_SSID "workshop"
#define SECRET_PASS "{{alnum:12}}"
// La Plateforme (api.mistral.ai)
#define SECRET_LLM "{{key}}"
`,
  ],
  [
    'Roblox script',
    'src/server/Npc.server.luau',
    `
local HttpService = game:GetService("HttpService")
local MISTRAL = { Url = "https://api.mistral.ai/v1/chat/completions", Key = "{{key}}" }

local function ask(text)
	return HttpService:RequestAsync({ Url = MISTRAL.Url, Method = "POST", Headers = { Authorization = "Bearer " .. MISTRAL.Key } })
end
`,
  ],
  [
    'Minecraft plug-in',
    'plugins/ChatNPC/config.yml',
    `
npc:
  name: Gwendolyn
  language: en
ai:
  # openai, mistral or ollama
  backend: mistral
  secret-key: '{{key}}'
  max-words: 40
`,
  ],
  [
    'key in MicroPython',
    'pico/main.py',
    `
import network, urequests
K = b"{{key}}"
r = urequests.post("https://api.mistral.ai/v1/chat/completions", headers={"Authorization": b"Bearer " + K}, data="{}")
print(r.status_code)
`,
  ],
]);
