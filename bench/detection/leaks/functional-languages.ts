import { leaks } from './group.js';

export const functionalLanguages = [
  ...leaks('clojure', [
    [
      'def',
      'src/ask/core.clj',
      `
(ns ask.core
  (:require [clj-http.client :as http]))

(def mistral-api-key "{{key}}")
`,
    ],
    [
      'edn',
      'config.edn',
      `
{:port 8080
 :mistral {:model "mistral-large-latest"
           :api-key "{{key}}"}}
`,
    ],
  ]),
  ...leaks('elixir', [
    [
      'config',
      'config/dev.exs',
      `
import Config

config :ask, AskWeb.Endpoint, http: [port: 4000]
config :ask, :mistral, model: "mistral-small-latest", api_key: "{{key}}"
`,
    ],
    [
      'module attribute',
      'lib/ask/mistral.ex',
      `
defmodule Ask.Mistral do
  @api_key "{{key}}"
  @url "https://api.mistral.ai/v1"
end
`,
    ],
    [
      'header tuple',
      'lib/http.ex',
      `
Req.post!("https://api.mistral.ai/v1/chat/completions", headers: [{"authorization", "Bearer {{key}}"}], json: body)
`,
    ],
  ]),
  ...leaks('beam', [
    [
      'Erlang define',
      'src/ask.erl',
      `
-module(ask).
-define(MISTRAL_KEY, "{{key}}").
`,
    ],
    [
      'Erlang sys.config',
      'config/sys.config',
      `
[{ask, [{port, 8080}, {mistral_api_key, <<"{{key}}">>}]}].
`,
    ],
    [
      'Gleam',
      'src/ask.gleam',
      `
const mistral_api_key = "{{key}}"
`,
    ],
  ]),
  ...leaks('haskell', [
    [
      'binding',
      'app/Main.hs',
      `
mistralKey :: Text
mistralKey = "{{key}}"
`,
    ],
    [
      'record',
      'src/Config.hs',
      `
defaults = Config
  { cfgPort = 8080
  , cfgMistralApiKey = ApiKey "{{key}}"
  }
`,
    ],
    [
      'OCaml',
      'bin/main.ml',
      `
let mistral_api_key = "{{key}}"
let () = Ask.run ~key:mistral_api_key ()
`,
    ],
  ]),
];
