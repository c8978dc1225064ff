import { leaks } from './group.js';

export const labelledValues = leaks('labelled-values', [
  [
    'calendar entry',
    'keys.ics',
    `
BEGIN:VEVENT
SUMMARY:Rotate Mistral API key
DESCRIPTION:old one was {{key}}
END:VEVENT
`,
  ],
  [
    'manual page',
    'man/bot.8',
    `
.SH FILES
.TP
.I /etc/bot/mistral.key
The Mistral API key, for instance
.B {{key}}
`,
  ],
  [
    'cells of a table in HTML',
    'docs/keys.html',
    `
<table>
<tr><th>Service</th><th>Key</th></tr>
<tr><td>Mistral</td>
<td>{{key}}</td></tr>
<tr><td>Cohere</td>
<td>{{other}}</td></tr>
</table>
`,
  ],
  [
    'definition list',
    'docs/keys2.html',
    `
<dl>
  <dt>Mistral API key</dt>
  <dd>{{key}}</dd>
</dl>
`,
  ],
  [
    'cells of a sheet',
    'sheet.xml',
    `
<table:table-cell office:value-type="string"><text:p>Codestral key</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>{{key}}</text:p></table:table-cell>
`,
  ],
  [
    'label of a form',
    'settings.html',
    `
<label for="k">Mistral API key</label>
<input id="k" type="password" value="{{key}}">
`,
  ],
  [
    'label of a widget',
    'app.py',
    `
key = mo.ui.text(value="{{key}}", kind="password", label="Mistral API key")
`,
  ],
  [
    'shell shows a variable',
    'session/bash.log',
    `
$ read -s K; echo $K
{{key}}
$ curl -H "Authorization: Bearer $K" https://api.mistral.ai/v1/models
`,
  ],
  [
    'console shows a variable',
    'irb.log',
    `
irb> client = Mistral::Client.new(ENV["K"])
irb> ENV["K"]
=> "{{key}}"
`,
  ],
  [
    'address of mail with a tag',
    'NOTICE.txt',
    `
Sent to bea+mistral-api-key+{{key}}@acme.org
`,
  ],
]);
