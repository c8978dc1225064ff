import { clean } from '../../clean/group.js';

export const desktopAutomation = clean('holdout/desktop-automation', [
  [
    'Obsidian plug-in of another vendor',
    'vault/.obsidian/plugins/text-generator/data.json',
    `
{
  "selectedProvider": "mistral",
  "providers": {
    "mistral": { "api_key": "", "basePath": "https://api.mistral.ai" },
    "Custom": { "api_key": "{{other}}", "basePath": "https://api.deepinfra.com/v1/openai" }
  }
}
`,
  ],
  [
    'Obsidian publish id',
    'vault/.obsidian/publish.json',
    `
{
  "siteId": "{{hex32}}",
  "host": "publish-01.obsidian.md",
  "included": ["AI/Mistral"],
  "excluded": []
}
`,
  ],
  [
    'Alfred workflow ids',
    'alfred/info.plist',
    `
<dict>
  <key>bundleid</key><string>org.example.mistral</string>
  <key>variables</key>
  <dict>
    <key>api_key</key><string></string>
    <key>cache_id</key><string>{{hex32}}</string>
  </dict>
</dict>
`,
  ],
  [
    'Raycast script with pass',
    'scripts/ask.sh',
    `
#!/bin/bash
# @raycast.title Ask Mistral
# @raycast.packageId {{hex32}}
token=$(pass show mistral/api-key)
curl -s https://api.mistral.ai/v1/models -H "Authorization: Bearer $token"
`,
  ],
  [
    'Hammerspoon of a lamp',
    '.hammerspoon/init.lua',
    `
-- hue bridge; the key for Mistral is read from the keychain
local bridge = { host = "10.0.0.17", user = "{{other}}" }
hs.hotkey.bind({ "cmd" }, "L", function()
  hs.http.asyncGet("http://" .. bridge.host .. "/api/" .. bridge.user .. "/lights", nil, print)
end)
`,
  ],
  [
    'AutoHotkey that reads an ini',
    'hotkeys/rewrite.ahk',
    `
#Requires AutoHotkey v2.0
MistralKey := IniRead("ask.ini", "mistral", "key", "")
LicenceId := "{{other}}"
if (MistralKey = "")
    MsgBox "Put the Mistral key into ask.ini"
`,
  ],
  [
    'VBA with a module hash',
    'excel/modMistral.bas',
    `
Attribute VB_Name = "modMistral"
' checksum {{HEX}}
Private Const API_URL As String = "https://api.mistral.ai/v1/chat/completions"
Private Const DEEPL_KEY As String = "{{other}}"

Public Function ASK(prompt As String) As String
    ASK = Post(API_URL, prompt, Environ("MISTRAL_API_KEY"))
End Function
`,
  ],
  [
    'Apps Script ids',
    'apps-script/Code.gs',
    `
const SCRIPT_ID = '{{alnum:57}}';
const FOLDER = '1{{alnum:32}}';
const LOGO = '{{hex32}}';

function ask(prompt) {
  const key = PropertiesService.getUserProperties().getProperty('MISTRAL_KEY');
  return UrlFetchApp.fetch('https://api.mistral.ai/v1/models', { headers: { Authorization: 'Bearer ' + key } });
}
`,
  ],
  [
    'Power Query of another source',
    'excel/query.pq',
    `
let
    // prices of mistral-large-latest in euro
    Rates = Json.Document(Web.Contents("https://openexchangerates.org/api/latest.json?app_id={{hex32}}")),
    Price = 2.0 * Rates[rates][EUR]
in
    Price
`,
  ],
  [
    'KeePass entry of another site',
    'export/keepass.xml',
    `
<Entry>
  <UUID>{{base64blob:16}}</UUID>
  <String><Key>Title</Key><Value>Hosting, Mistral project</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">{{other}}</Value></String>
  <String><Key>URL</Key><Value>https://manager.hosting.example</Value></String>
  <String><Key>UserName</Key><Value>team@example.org</Value></String>
</Entry>
`,
  ],
]);
