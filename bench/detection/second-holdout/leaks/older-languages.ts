import { texts } from '../texts.js';

export const olderLanguages = texts('second-holdout/older-languages', [
  [
    'perl',
    'ask.pl',
    `
my $ua = LWP::UserAgent->new;
$ua->default_header(Authorization => 'Bearer {{key}}');
my $r = $ua->post('https://api.mistral.ai/v1/chat/completions', Content => $json);
`,
  ],
  [
    'delphi',
    'uMain.pas',
    `
const
  MISTRAL_API_KEY = '{{key}}';
`,
  ],
  [
    'tcl',
    'bot.tcl',
    `
set mistral_key {{{key}}}
`,
  ],
  [
    'vba constant',
    'Module.bas',
    `
Const MISTRAL_KEY = "{{key}}"
`,
  ],
  [
    'abap',
    'zask.abap',
    `
CONSTANTS gc_mistral_key TYPE string VALUE '{{key}}'.
`,
  ],
  [
    'cobol',
    'ASK.cbl',
    `
       01  WS-MISTRAL-KEY PIC X(32) VALUE "{{key}}".
`,
  ],
  [
    'autohotkey',
    'ask.ahk',
    `
mistralKey := "{{key}}"
`,
  ],
  [
    'lua',
    'bot/config.lua',
    `
return { token = os.getenv("DISCORD"), mistral = { key = "{{key}}" } }
`,
  ],
]);
