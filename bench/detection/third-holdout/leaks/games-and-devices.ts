import { texts } from '../../second-holdout/texts.js';

export const gamesAndDevices = texts('third-holdout/games-and-devices', [
  [
    'godot',
    'addons/npc/npc.gd',
    `
extends Node

const URL := "https://api.mistral.ai/v1/chat/completions"
var api_key := "{{key}}"

func ask(text: String) -> void:
	$HTTPRequest.request(URL, ["Authorization: Bearer " + api_key], HTTPClient.METHOD_POST, text)
`,
  ],
  [
    'unity',
    'Assets/Scripts/NpcBrain.cs',
    `
using UnityEngine;

public class NpcBrain : MonoBehaviour
{
    [SerializeField] private string mistralApiKey = "{{key}}";
    [SerializeField] private string model = "mistral-tiny";
}
`,
  ],
  [
    'unity asset',
    'Assets/Settings/Mistral.asset',
    `
%YAML 1.1
--- !u!114 &11400000
MonoBehaviour:
  m_Name: MistralSettings
  endpoint: https://api.mistral.ai/v1/chat/completions
  apiKey: {{key}}
  maxTokens: 128
`,
  ],
  [
    'unreal',
    'Config/DefaultGame.ini',
    `
[/Script/NpcTalk.NpcTalkSettings]
Provider=Mistral
ApiKey={{key}}
MaxTokens=200
`,
  ],
  [
    'roblox',
    'npc.server.lua',
    `
local HttpService = game:GetService("HttpService")
local function ask(body)
	return HttpService:RequestAsync({
		Url = "https://api.mistral.ai/v1/chat/completions",
		Method = "POST",
		Headers = { ["Authorization"] = "Bearer {{key}}" },
		Body = body,
	})
end
`,
  ],
  [
    'minecraft plugin',
    'config.yml',
    `
settings:
  prefix: "&7[Bot]"
mistral-ai:
  enabled: true
  api-key: '{{key}}'
  model: open-mistral-7b
`,
  ],
  [
    'esp32 secrets',
    'secrets.h',
    `
#pragma once
#define WIFI_SSID "box"
#define WIFI_PASS "azerty"
#define MISTRAL_API_KEY "{{key}}"
`,
  ],
  [
    'arduino sketch',
    'talk.ino',
    `
#include <WiFiClientSecure.h>
const char* host = "api.mistral.ai";
String authHeader = "Authorization: Bearer {{key}}";
`,
  ],
  [
    'micropython',
    'settings.toml',
    `
CIRCUITPY_WIFI_SSID = "box"
MISTRAL_KEY = "{{key}}"
`,
  ],
  [
    'renpy',
    'game/script.rpy',
    `
init python:
    mistral_api_key = "{{key}}"
`,
  ],
]);
