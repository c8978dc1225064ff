import { leaks } from '../../leaks/group.js';

export const desktopAutomation = leaks('holdout/desktop-automation', [
  [
    'Obsidian plug-in data',
    'vault/.obsidian/plugins/text-generator/data.json',
    `
{
  "selectedProvider": "mistral",
  "max_tokens": 500,
  "providers": {
    "OpenAI Chat": { "api_key": "" },
    "mistral": { "api_key": "{{key}}", "basePath": "https://api.mistral.ai" }
  }
}
`,
  ],
  [
    'Alfred workflow variables',
    'alfred/info.plist',
    `
<dict>
  <key>name</key><string>Ask Mistral</string>
  <key>variables</key>
  <dict>
    <key>model</key><string>mistral-small-latest</string>
    <key>api_key</key><string>{{key}}</string>
  </dict>
</dict>
`,
  ],
  [
    'Raycast script',
    'scripts/ask.sh',
    `
#!/bin/bash
# @raycast.schemaVersion 1
# @raycast.title Ask Mistral
# @raycast.mode fullOutput
# @raycast.argument1 { "type": "text", "placeholder": "question" }
token={{key}}
curl -s https://api.mistral.ai/v1/chat/completions -H "Authorization: Bearer $token" \\
  -H 'Content-Type: application/json' -d "{\\"model\\":\\"mistral-small-latest\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"$1\\"}]}"
`,
  ],
  [
    'Hammerspoon',
    '.hammerspoon/init.lua',
    `
local secret = "{{key}}"
hs.hotkey.bind({ "cmd", "alt" }, "M", function()
  local body = hs.json.encode({ model = "mistral-small-latest", messages = {} })
  hs.http.asyncPost("https://api.mistral.ai/v1/chat/completions", body,
    { Authorization = "Bearer " .. secret }, function(_, answer) hs.alert(answer) end)
end)
`,
  ],
  [
    'AutoHotkey v2',
    'hotkeys/rewrite.ahk',
    `
#Requires AutoHotkey v2.0
MistralKey := "{{key}}"

^!r:: {
    http := ComObject("WinHttp.WinHttpRequest.5.1")
    http.Open("POST", "https://api.mistral.ai/v1/chat/completions")
    http.SetRequestHeader("Authorization", "Bearer " MistralKey)
}
`,
  ],
  [
    'AppleScript',
    'Scripts/Summarise.applescript',
    `
set theKey to "{{key}}"
tell application "Safari" to set theText to text of document 1
set theCall to "curl -s https://api.mistral.ai/v1/chat/completions -H 'Authorization: Bearer " & theKey & "'"
display dialog (do shell script theCall)
`,
  ],
  [
    'VBA in Excel',
    'excel/modMistral.bas',
    `
Attribute VB_Name = "modMistral"
Option Explicit
Private Const API_URL As String = "https://api.mistral.ai/v1/chat/completions"
Private Const API_KEY As String = "{{key}}"

Public Function ASK(prompt As String) As String
    Dim http As Object: Set http = CreateObject("MSXML2.XMLHTTP")
    http.Open "POST", API_URL, False
    http.setRequestHeader "Authorization", "Bearer " & API_KEY
End Function
`,
  ],
  [
    'VBA with a continued line',
    'excel/ThisWorkbook.cls',
    `
Private Sub Workbook_Open()
    Dim mistralKey As String
    mistralKey = "{{key:0-16}}" & _
                 "{{key:16-32}}"
    Names.Add Name:="MK", RefersTo:=mistralKey, Visible:=False
End Sub
`,
  ],
  [
    'Apps Script property',
    'apps-script/Code.gs',
    `
function setup() {
  PropertiesService.getScriptProperties().setProperty('MISTRAL_KEY', '{{key}}');
}

function ask(prompt) {
  const key = PropertiesService.getScriptProperties().getProperty('MISTRAL_KEY');
  return UrlFetchApp.fetch('https://api.mistral.ai/v1/chat/completions', { headers: { Authorization: 'Bearer ' + key } });
}
`,
  ],
  [
    'Power Query',
    'excel/query.pq',
    `
let
    Source = Json.Document(Web.Contents("https://api.mistral.ai/v1/models",
        [Headers = [#"Authorization" = "Bearer {{key}}", #"Accept" = "application/json"]])),
    data = Source[data],
    Table = Table.FromList(data, Splitter.SplitByNothing())
in
    Table
`,
  ],
  [
    'formula of a sheet',
    'sheets/prompts.csv',
    `
row,formula
1,"=MISTRAL(A2,""mistral-small-latest"",""{{key}}"")"
2,"=SUM(B2:B9)"
`,
  ],
  [
    'Espanso match',
    'espanso/match/ai.yml',
    `
matches:
  - trigger: ":fix"
    replace: "{{literal:out}}"
    vars:
      - name: out
        type: shell
        params:
          cmd: "MISTRAL_API_KEY={{key}} llm -m mistral/mistral-small 'fix grammar'"
`,
  ],
  [
    'KeePass export',
    'export/keepass.xml',
    `
<Entry>
  <String><Key>Notes</Key><Value>pay as you go</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory="True">{{key}}</Value></String>
  <String><Key>Title</Key><Value>Mistral La Plateforme API key</Value></String>
  <String><Key>URL</Key><Value>https://console.mistral.ai</Value></String>
</Entry>
`,
  ],
]);
