import { leaks } from './group.js';

export const gameEngine = leaks('game-engine', [
  [
    'GDScript',
    'scripts/npc.gd',
    `
extends Node

const MISTRAL_API_KEY = "{{key}}"
const URL := "https://api.mistral.ai/v1/chat/completions"
`,
  ],
  [
    'Godot headers',
    'addons/ai/ai.gd',
    `
@export var key: String = "{{key}}"

func ask(text: String) -> void:
	var headers = ["Content-Type: application/json", "Authorization: Bearer " + key]
	http.request("https://api.mistral.ai/v1/chat/completions", headers, HTTPClient.METHOD_POST, text)
`,
  ],
  [
    'Unity asset',
    'Assets/Settings/Mistral.asset',
    `
%YAML 1.1
--- !u!114 &11400000
MonoBehaviour:
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  m_Name: Mistral
  apiKey: {{key}}
  model: mistral-small-latest
`,
  ],
  [
    'Unity serialized field',
    'Assets/Npc.cs',
    `
[SerializeField] private string mistralApiKey = "{{key}}";
`,
  ],
  [
    'Unreal ini',
    'Config/DefaultGame.ini',
    `
[/Script/Mistral.MistralSettings]
ApiKey={{key}}
Model=mistral-small-latest
`,
  ],
  [
    'Roblox',
    'src/server/ask.server.luau',
    `
local MISTRAL_KEY = "{{key}}"
HttpService:RequestAsync({ Url = "https://api.mistral.ai/v1/models", Headers = { Authorization = "Bearer " .. MISTRAL_KEY } })
`,
  ],
]);
