import { leaks } from './group.js';

export const enterpriseLanguage = leaks('enterprise-language', [
  [
    'ABAP',
    'zcl_ask.abap',
    `
CONSTANTS gc_mistral_key TYPE string VALUE '{{key}}'.
`,
  ],
  [
    'Apex header',
    'classes/Ask.cls',
    `
HttpRequest req = new HttpRequest();
req.setEndpoint('https://api.mistral.ai/v1/chat/completions');
req.setHeader('Authorization', 'Bearer {{key}}');
`,
  ],
  [
    'COBOL',
    'ask.cbl',
    `
       01  WS-MISTRAL-KEY  PIC X(32) VALUE
           "{{key}}".
`,
  ],
  [
    'MATLAB',
    'ask.m',
    `
setenv('MISTRAL_API_KEY', '{{key}}');
`,
  ],
  [
    'AutoHotkey',
    'ask.ahk',
    `
MistralKey := "{{key}}"
^!a::Ask(MistralKey)
`,
  ],
  [
    'Tcl',
    'ask.tcl',
    `
set mistral_key "{{key}}"
`,
  ],
  [
    'Lisp',
    'ask.lisp',
    `
(defparameter *mistral-api-key* "{{key}}")
`,
  ],
]);
