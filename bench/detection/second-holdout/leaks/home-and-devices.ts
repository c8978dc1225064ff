import { texts } from '../texts.js';

export const homeAndDevices = texts('second-holdout/home-and-devices', [
  [
    'home assistant secrets',
    'secrets.yaml',
    `
wifi_password: hunter2hunter2
mistral_api_key: {{key}}
`,
  ],
  [
    'home assistant rest command',
    'configuration.yaml',
    `
rest_command:
  ask:
    url: https://api.mistral.ai/v1/chat/completions
    method: POST
    headers:
      authorization: "Bearer {{key}}"
`,
  ],
  [
    'arduino',
    'ask.ino',
    `
const char* apiKey = "{{key}}";
const char* server = "api.mistral.ai";
`,
  ],
  [
    'micropython',
    'boot.py',
    `
MISTRAL = {"key": "{{key}}", "model": "ministral-3b-latest"}
`,
  ],
  [
    'esphome',
    'esp.yaml',
    `
substitutions:
  mistral_key: "{{key}}"
`,
  ],
  [
    'ros launch',
    'launch/chat.launch',
    `
<launch>
  <env name="MISTRAL_API_KEY" value="{{key}}"/>
  <node pkg="chat" type="chat.py" name="chat"/>
</launch>
`,
  ],
]);
