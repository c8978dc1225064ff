import { leaks } from '../../leaks/group.js';

export const lowCode2 = leaks('holdout/low-code', [
  [
    'Dify workflow environment',
    'dify/translate.yml',
    `
kind: app
workflow:
  environment_variables:
    - description: La Plateforme, team account
      id: {{uuid}}
      name: mistral_key
      value: {{key}}
      value_type: secret
  graph: { edges: [], nodes: [] }
`,
  ],
  [
    'Power Automate definition',
    'flows/definition.json',
    `
{
  "actions": {
    "HTTP": {
      "type": "Http",
      "inputs": {
        "method": "POST",
        "uri": "https://api.mistral.ai/v1/chat/completions",
        "authentication": { "type": "Raw", "value": "Bearer {{key}}" }
      }
    }
  }
}
`,
  ],
  [
    'Retool resource',
    'retool/resources.yml',
    `
- name: mistral
  type: restapi
  options:
    baseURL: https://api.mistral.ai/v1
    authentication: none
    headers:
      - ["Content-Type", "application/json"]
      - ["Authorization", "Bearer {{key}}"]
`,
  ],
  [
    'Step Functions state',
    'statemachine/ask.asl.json',
    `
{
  "StartAt": "Ask",
  "States": {
    "Ask": {
      "Type": "Pass",
      "Parameters": {
        "endpoint.$": "$.endpoint",
        "provider": "mistral",
        "api_key": "{{key}}"
      },
      "End": true
    }
  }
}
`,
  ],
  [
    'Home Assistant REST command',
    'homeassistant/configuration.yaml',
    `
rest_command:
  ask_mistral:
    url: https://api.mistral.ai/v1/chat/completions
    method: post
    headers:
      authorization: "Bearer {{key}}"
      accept: "application/json"
    payload: '{"model": "mistral-small-latest", "messages": [{"role": "user", "content": "{{literal:text}}"}]}'
`,
  ],
  [
    'Home Assistant secrets',
    'homeassistant/secrets.yaml',
    `
latitude: 48.85
wifi_password: {{alnum:16}}
mistral_conversation_key: {{key}}
http_url: https://home.example.org
`,
  ],
  [
    'Home Assistant storage',
    '.storage/core.config_entries',
    `
{"version":1,"key":"core.config_entries","data":{"entries":[{"entry_id":"{{ulid}}","domain":"mistral_ai_conversation","title":"Mistral","data":{"api_key":"{{key}}","base_url":"https://api.mistral.ai/v1"},"options":{}}]}}
`,
  ],
  [
    'Tasker action',
    'tasker/Ask.prf.xml',
    `
<Task sr="task7">
  <nme>Ask Le Chat</nme>
  <Action sr="act0">
    <code>339</code>
    <Str sr="arg1">https://api.mistral.ai/v1/chat/completions</Str>
    <Str sr="arg2">Authorization: Bearer {{key}}&#10;Content-Type: application/json</Str>
  </Action>
</Task>
`,
  ],
]);
