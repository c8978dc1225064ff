import { leaks } from './group.js';

export const clojure = leaks('clojure', [
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
]);
