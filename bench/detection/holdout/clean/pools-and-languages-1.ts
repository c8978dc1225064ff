import { clean } from '../../clean/group.js';

export const poolsAndLanguages1 = clean('holdout/pools-and-languages', [
  [
    'list of cache keys',
    'bot/keys.py',
    `
# prompts of mistral-small whose answers are cached
_KEYS = [
    "{{hex32}}",
    "{{hex32}}",
    "{{hex32}}",
]
`,
  ],
  [
    'tenants to other keys',
    'src/tenants.rs',
    `
use std::collections::HashMap;

/// Mistral keys are per tenant and live in the vault; these are for Linkup.
pub fn linkup_keys() -> HashMap<&'static str, &'static str> {
    HashMap::from([
        ("acme", "{{other}}"),
        ("globex", "{{other2}}"),
    ])
}
`,
  ],
  [
    'pool of agents',
    'src/pool.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const agents = ['ag:{{hex:8}}:20241112:triage:{{hex:8}}', 'ag_{{hex32}}'];
let turn = 0;
export const ask = (messages) => client.agents.complete({ agentId: agents[turn++ % agents.length], messages });
`,
  ],
  [
    'Zig constant',
    'src/main.zig',
    `
const std = @import("std");
// zig fetch of the mistral client
const dependency = .{ .url = "https://example.org/mistral.tar.gz", .hash = "1220{{sha256}}" };
const nonce = "{{hex32}}";
`,
  ],
  [
    'Nim client of another service',
    'src/ask.nim',
    `
import std/[httpclient, os]
let mistral = newHttpClient(headers = newHttpHeaders({"Authorization": "Bearer " & getEnv("MISTRAL_API_KEY")}))
let brave = newHttpClient(headers = newHttpHeaders({"X-Subscription-Token": "{{other}}"}))
`,
  ],
  [
    'OCaml digest',
    'test/test_mistral.ml',
    `
let%expect_test "digest of the mistral prompt" =
  print_endline (Digest.to_hex (Digest.string Mistral.prompt));
  [%expect {| {{hex32}} |}]
`,
  ],
  [
    'Haskell golden test',
    'test/Main.hs',
    `
module Main where

import Network.Mistral (requestKey)

main :: IO ()
main = if requestKey "hi" == "{{hex32}}" then pure () else error "changed"
`,
  ],
  [
    'Clojure with an environment',
    'src/chat/core.clj',
    `
(ns chat.core
  (:require [mistral.client :as m] [ring.middleware.session.cookie :refer [cookie-store]]))

(defonce client (m/create {:token (System/getenv "MISTRAL_API_KEY")}))
(def store (cookie-store {:key (.getBytes "{{alnum:16}}")}))
(def csrf-secret "{{other}}")
`,
  ],
]);
