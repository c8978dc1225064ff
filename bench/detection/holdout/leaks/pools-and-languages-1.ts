import { leaks } from '../../leaks/group.js';

export const poolsAndLanguages1 = leaks('holdout/pools-and-languages', [
  [
    'rotation list',
    'bot/keys.py',
    `
import itertools

# mistral free tier: one key per account, rotate on 429
_KEYS = [
    "{{key}}",
    "{{key2}}",
    "{{key3}}",
]
next_key = itertools.cycle(_KEYS).__next__
`,
  ],
  [
    'tenants to keys',
    'src/tenants.rs',
    `
use std::collections::HashMap;

pub fn mistral_keys() -> HashMap<&'static str, &'static str> {
    HashMap::from([
        ("acme", "{{key}}"),
        ("globex", "{{key2}}"),
    ])
}
`,
  ],
  [
    'round robin in a constructor',
    'src/pool.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const clients = ['{{key}}', '{{key2}}'].map((apiKey) => new Mistral({ apiKey }));
let turn = 0;
export const client = () => clients[turn++ % clients.length];
`,
  ],
  [
    'Zig constant',
    'src/main.zig',
    `
const std = @import("std");
const endpoint = "https://api.mistral.ai/v1/models";
const bearer = "Bearer " ++ "{{key}}";
`,
  ],
  [
    'Nim client',
    'src/ask.nim',
    `
import std/httpclient
let c = newHttpClient(headers = newHttpHeaders({"Authorization": "Bearer {{key}}"}))
echo c.getContent("https://api.mistral.ai/v1/models")
`,
  ],
  [
    'OCaml record',
    'bin/main.ml',
    `
let config =
  { Mistral.base = "https://api.mistral.ai"
  ; key = "{{key}}"
  ; timeout = 30. }
`,
  ],
  [
    'Haskell with a newtype',
    'app/Main.hs',
    `
module Main where

import Network.Mistral (ApiKey (..), listModels)

main :: IO ()
main = listModels (ApiKey "{{key}}") >>= print
`,
  ],
  [
    'Clojure atom',
    'src/chat/core.clj',
    `
(ns chat.core
  (:require [mistral.client :as m]))

(defonce client (m/create {:token "{{key}}" :timeout-ms 30000}))
`,
  ],
  [
    'F# builder',
    'src/Ask.fs',
    `
module Ask

open Mistral.SDK

let client =
    "{{key}}"
    |> APIAuthentication
    |> fun auth -> new MistralClient(auth)
`,
  ],
  [
    'Erlang macro',
    'src/bot.erl',
    `
-module(bot).
-define(MISTRAL_TOKEN, <<"{{key}}">>).
headers() -> [{<<"authorization">>, <<"Bearer ", ?MISTRAL_TOKEN/binary>>}].
`,
  ],
]);
