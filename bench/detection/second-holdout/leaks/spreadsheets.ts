import { texts } from '../texts.js';

export const spreadsheets = texts('second-holdout/spreadsheets', [
  [
    'csv of keys',
    'keys.csv',
    `
vendor,env,key
openai,prod,
mistral,prod,{{key}}
mistral,dev,{{key2}}
`,
  ],
  [
    'semicolons and German',
    'zugaenge.csv',
    `
Dienst;Benutzer;Schlüssel
Mistral AI;ops@acme.de;{{key}}
`,
  ],
  [
    'tsv with name and value',
    'env.tsv',
    `
name	value	secret
PORT	8080	false
MISTRAL_API_KEY	{{key}}	true
`,
  ],
  [
    'flat ods',
    'accounts.fods',
    `
<table:table-row>
 <table:table-cell office:value-type="string"><text:p>Mistral API key</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>{{key}}</text:p></table:table-cell>
</table:table-row>
`,
  ],
  [
    'office script',
    'macros/Module1.bas',
    `
Sub Ask()
    Dim http As Object
    Set http = CreateObject("MSXML2.XMLHTTP")
    http.Open "POST", "https://api.mistral.ai/v1/chat/completions", False
    http.setRequestHeader "Authorization", "Bearer {{key}}"
End Sub
`,
  ],
]);
