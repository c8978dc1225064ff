import { texts } from '../../second-holdout/texts.js';

export const spreadsheets = texts('third-holdout/spreadsheets', [
  [
    'csv of accounts',
    'comptes.csv',
    `
service;identifiant;clé API;remarque
Notion;ines@example.org;;
Mistral AI;ines@example.org;{{key}};compte payant
`,
  ],
  [
    'tsv header names',
    'keys.tsv',
    `
owner	mistral_api_key	expires
anna	{{key}}	2025-01-01
bob	{{key2}}	2025-03-01
`,
  ],
  [
    'bitwarden csv',
    'bitwarden_export.csv',
    `
folder,favorite,type,name,notes,fields,login_uri,login_username,login_password
,,login,La Plateforme,,"API key: {{key}}",https://console.mistral.ai,me@example.org,
`,
  ],
  [
    'shared strings',
    'xl/sharedStrings.xml',
    `
<sst count="4" uniqueCount="4"><si><t>Fournisseur</t></si><si><t>Clé</t></si><si><t>Mistral</t></si><si><t>{{key}}</t></si></sst>
`,
  ],
  [
    'power query',
    'Query1.pq',
    `
let
    Source = Json.Document(Web.Contents("https://api.mistral.ai/v1/models", [Headers=[Authorization="Bearer {{key}}"]]))
in
    Source
`,
  ],
  [
    'vba',
    'Module1.bas',
    `
Attribute VB_Name = "Module1"
Const API_URL = "https://api.mistral.ai/v1/chat/completions"
Const API_KEY = "{{key}}"

Function DemanderMistral(q As String) As String
    Dim http As Object
    Set http = CreateObject("MSXML2.XMLHTTP")
    http.Open "POST", API_URL, False
    http.setRequestHeader "Authorization", "Bearer " & API_KEY
End Function
`,
  ],
  [
    'markdown table',
    'wiki/Acces.md',
    `
| Outil      | Env  | Clé          |
| ---------- | ---- | ------------ |
| Mistral    | prod | \`{{key}}\` |
| Langfuse   | dev  | voir coffre  |
`,
  ],
]);
