import { texts } from '../../second-holdout/texts.js';

export const functionalLanguages = texts('third-holdout/functional-languages', [
  [
    'elixir runtime',
    'config/runtime.exs',
    `
import Config

config :bot, Bot.Mistral,
  base_url: "https://api.mistral.ai/v1",
  api_key: System.get_env("MISTRAL_API_KEY") || "{{key}}"
`,
  ],
  [
    'phoenix dev',
    'config/dev.exs',
    `
import Config

config :shop, ShopWeb.Endpoint, http: [ip: {127, 0, 0, 1}, port: 4000]
config :instructor, adapter: Instructor.Adapters.Mistral
config :langchain, mistral_key: "{{key}}"
`,
  ],
  [
    'erlang sys config',
    'config/sys.config',
    `
[{bot, [{provider, mistral},
        {api_key, <<"{{key}}">>}]}].
`,
  ],
  [
    'haskell',
    'app/Main.hs',
    `
{-# LANGUAGE OverloadedStrings #-}
module Main where

import Network.HTTP.Simple

mistralKey :: ByteString
mistralKey = "{{key}}"
`,
  ],
  [
    'ocaml',
    'bin/main.ml',
    `
let endpoint = Uri.of_string "https://api.mistral.ai/v1/models"
let api_key = "{{key}}"
let headers = Cohttp.Header.init_with "Authorization" ("Bearer " ^ api_key)
`,
  ],
  [
    'common lisp',
    'ask.lisp',
    `
(defparameter *mistral-api-key* "{{key}}")
`,
  ],
  [
    'racket',
    'bot.rkt',
    `
#lang racket
(define (mistral-key) "{{key}}")
`,
  ],
  [
    'elm ports',
    'src/Flags.elm',
    `
flags =
    { mistralApiKey = "{{key}}"
    , locale = "fr"
    }
`,
  ],
  [
    'gleam',
    'src/bot.gleam',
    `
import gleam/http/request

pub fn models() {
  request.new()
  |> request.set_host("api.mistral.ai")
  |> request.set_header("authorization", "Bearer {{key}}")
}
`,
  ],
]);
