import { texts } from '../texts.js';

export const gameEngines = texts('second-holdout/game-engines', [
  [
    'godot script',
    'addons/npc/npc_brain.gd',
    `
extends Node
const URL := "https://api.mistral.ai/v1/chat/completions"
@export var api_key: String = "{{key}}"
`,
  ],
  [
    'godot project settings',
    'project.godot',
    `
config_version=5

[application]
config/name="Tavern"

[npc]
mistral/api_key="{{key}}"
`,
  ],
  [
    'unity asset',
    'Assets/Resources/MistralSettings.asset',
    `
%YAML 1.1
%TAG !u! tag:unity3d.com,2011:
--- !u!114 &11400000
MonoBehaviour:
  m_Name: MistralSettings
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  apiKey: {{key}}
  model: mistral-small-latest
`,
  ],
  [
    'unreal ini',
    'Config/DefaultGame.ini',
    `
[/Script/NpcChat.NpcChatSettings]
Provider=Mistral
ApiKey={{key}}
`,
  ],
  [
    'roblox luau',
    'src/server/Chat.server.luau',
    `
local HttpService = game:GetService("HttpService")
local KEY = "{{key}}"
local res = HttpService:RequestAsync({
	Url = "https://api.mistral.ai/v1/chat/completions",
	Method = "POST",
	Headers = { Authorization = "Bearer " .. KEY },
})
`,
  ],
  [
    'renpy',
    'game/script.rpy',
    `
define mistral_token = "{{key}}"

label start:
    "Bonjour."
`,
  ],
  [
    'gamemaker',
    'scripts/scr_ask/scr_ask.gml',
    `
var _headers = ds_map_create();
ds_map_add(_headers, "Authorization", "Bearer {{key}}");
http_request("https://api.mistral.ai/v1/chat/completions", "POST", _headers, _body);
`,
  ],
]);
