import { leaks } from '../../leaks/group.js';

export const poolsAndLanguages2 = leaks('holdout/pools-and-languages', [
  [
    'Elixir module attribute',
    'lib/ask.ex',
    `
defmodule Ask do
  @base "https://api.mistral.ai/v1"
  @secret "{{key}}"

  def models, do: Req.get!(@base <> "/models", auth: {:bearer, @secret})
end
`,
  ],
  [
    'Julia constant',
    'src/Label.jl',
    `
using PromptingTools
const PT = PromptingTools
PT.MISTRAL_API_KEY = "{{key}}"
aigenerate("hi"; model = "mistrall")
`,
  ],
  [
    'COBOL value',
    'src/ASK.cbl',
    `
       WORKING-STORAGE SECTION.
       01  WS-HOST          PIC X(14) VALUE "api.mistral.ai".
       01  WS-MISTRAL-KEY   PIC X(32)
           VALUE "{{key}}".
`,
  ],
  [
    'Pascal unit',
    'src/uMistral.pas',
    `
unit uMistral;
interface
const
  BaseUrl = 'https://api.mistral.ai/v1';
  ApiKey  = '{{key}}';
implementation
end.
`,
  ],
  [
    'Visual Basic property',
    'Settings.vb',
    `
Public Module Settings
    Public ReadOnly Property MistralKey As String = "{{key}}"
    Public Property Model As String = "mistral-small-latest"
End Module
`,
  ],
  [
    'Apex callout',
    'force-app/classes/AskMistral.cls',
    `
public with sharing class AskMistral {
    public static String ask(String body) {
        HttpRequest req = new HttpRequest();
        req.setEndpoint('https://api.mistral.ai/v1/chat/completions');
        req.setHeader('Authorization', 'Bearer ' + '{{key}}');
        return new Http().send(req).getBody();
    }
}
`,
  ],
  [
    'ABAP header field',
    'src/zcl_mistral.clas.abap',
    `
METHOD ask.
  cl_http_client=>create_by_url( EXPORTING url = 'https://api.mistral.ai/v1/models' IMPORTING client = lo_client ).
  lo_client->request->set_header_field( name = 'Authorization' value = 'Bearer {{key}}' ).
  lo_client->send( ).
ENDMETHOD.
`,
  ],
  [
    'Perl heredoc',
    'bin/ask.pl',
    `
use strict; use warnings;
my %conf = map { split /=/, $_, 2 } split /\\n/, <<'END';
url=https://api.mistral.ai/v1
mistral_key={{key}}
END
`,
  ],
  [
    'Racket parameter',
    'ask.rkt',
    `
#lang racket
(define current-mistral-key (make-parameter "{{key}}"))
`,
  ],
  [
    'Tcl dictionary',
    'bot.tcl',
    `
set llm [dict create host api.mistral.ai key {{{key}}} model mistral-tiny]
`,
  ],
]);
