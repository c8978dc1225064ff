import { clean } from '../../clean/group.js';

export const poolsAndLanguages2 = clean('holdout/pools-and-languages', [
  [
    'Erlang cookie',
    'rel/vm.args',
    `
-name mistral@10.0.0.4
-setcookie {{other}}
+K true
`,
  ],
  [
    'Elixir attribute of a salt',
    'lib/ask.ex',
    `
defmodule Ask do
  @base "https://api.mistral.ai/v1"
  @cache_salt "{{other}}"

  def key, do: System.fetch_env!("MISTRAL_API_KEY")
  def cache(prompt), do: :erlang.phash2({@cache_salt, prompt})
end
`,
  ],
  [
    'Julia manifest',
    'Manifest.toml',
    `
[[deps.MistralClient]]
deps = ["HTTP", "JSON3"]
git-tree-sha1 = "{{sha1}}"
uuid = "{{uuid}}"
version = "0.3.1"
content_md5 = "{{hex32}}"
`,
  ],
  [
    'COBOL account',
    'src/ASK.cbl',
    `
       WORKING-STORAGE SECTION.
       01  WS-MISTRAL-KEY   PIC X(32) VALUE SPACES.
       01  WS-BATCH-ID      PIC X(32)
           VALUE "{{HEX}}".
`,
  ],
  [
    'Pascal unit with a GUID',
    'src/uMistral.pas',
    `
unit uMistral;
interface
const
  BaseUrl = 'https://api.mistral.ai/v1';
  ApiKey  = '';
  InstallerKey = '{{other}}';
implementation
end.
`,
  ],
  [
    'Apex with a named credential',
    'force-app/classes/AskMistral.cls',
    `
public with sharing class AskMistral {
    // package {{alnum:18}}, build {{hex32}}
    public static String ask(String body) {
        HttpRequest req = new HttpRequest();
        req.setEndpoint('callout:Mistral/v1/chat/completions');
        return new Http().send(req).getBody();
    }
}
`,
  ],
  [
    'Perl heredoc of a data base',
    'bin/ask.pl',
    `
my %conf = map { split /=/, $_, 2 } split /\\n/, <<'END';
url=https://api.mistral.ai/v1
mistral_key_file=/etc/ask/key
db_password={{other}}
END
`,
  ],
  [
    'Racket hash',
    'ask-test.rkt',
    `
#lang racket
(require rackunit file/md5 "mistral.rkt")
(check-equal? (md5 (mistral-request "hi")) #"{{hex32}}")
`,
  ],
  [
    'Tcl dictionary of a bot',
    'bot.tcl',
    `
set llm [dict create host api.mistral.ai key $env(MISTRAL_API_KEY)]
set irc [dict create server irc.example.org nick mistralbot password {{{other}}}]
`,
  ],
]);
