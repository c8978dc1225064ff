import { leaks } from './group.js';

export const dotnet = leaks('dotnet-other', [
  [
    'F#',
    'Ask.fs',
    `
module Ask
let mistralKey = "{{key}}"
let model = "mistral-small-latest"
`,
  ],
  [
    'VB',
    'Module1.vb',
    `
Module Module1
    Private Const MistralApiKey As String = "{{key}}"
End Module
`,
  ],
  [
    'VBA macro',
    'Ask.bas',
    `
Sub Ask()
    Dim http As Object
    Set http = CreateObject("MSXML2.XMLHTTP")
    http.Open "POST", "https://api.mistral.ai/v1/chat/completions", False
    http.setRequestHeader "Authorization", "Bearer {{key}}"
End Sub
`,
  ],
  [
    'user secrets',
    'secrets.json',
    `
{
  "Mistral:ApiKey": "{{key}}",
  "Mistral:Model": "mistral-small-latest"
}
`,
  ],
]);
