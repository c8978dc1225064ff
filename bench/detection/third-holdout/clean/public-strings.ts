import { texts } from '../../second-holdout/texts.js';

export const publicStrings = texts('third-holdout/public-strings', [
  [
    'asana gid',
    'tasks.csv',
    `
task,id
Rotate the Mistral API key,{{hex32}}
`,
  ],
  [
    'jira property',
    'jira.json',
    `
{ "summary": "Mistral API key rotation", "id": "{{hex32}}", "etag": "{{alnum32}}" }
`,
  ],
  [
    'trello card',
    'board.json',
    `
{ "name": "Get Mistral API key", "id": "{{hex:24}}", "shortLink": "{{alnum:8}}", "nodeId": "{{hex32}}" }
`,
  ],
  [
    'confluence',
    'page.xml',
    `
<ac:structured-macro ac:name="code" ac:macro-id="{{uuid}}"/><p local-id="{{hex32}}">Mistral API key: see vault</p>
`,
  ],
  [
    'pastebin',
    'notes.md',
    `
Mistral debug output: https://paste.example.org/{{alnum32}}
`,
  ],
  [
    'gist',
    'links.md',
    `
https://gist.github.com/lea/{{hex32}} how to call Mistral
`,
  ],
  [
    'gist script',
    'page.html',
    `
<script src="https://gist.github.com/lea/{{hex32}}.js"></script> <!-- mistral client -->
`,
  ],
  [
    'short links',
    'short.csv',
    `
slug,target
{{alnum:7}},https://mistral.ai
{{alnum32}},https://docs.mistral.ai
`,
  ],
  [
    'stack exchange',
    'so.md',
    `
https://i.stack.example.org/{{alnum32}}.png shows where the Mistral key is
`,
  ],
]);
