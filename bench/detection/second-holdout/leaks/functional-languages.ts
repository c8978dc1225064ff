import { texts } from '../texts.js';

export const functionalLanguages = texts('second-holdout/functional-languages', [
  [
    'elixir config',
    'config/runtime.exs',
    `
import Config

config :langchain, mistral_key: "{{key}}"
`,
  ],
  [
    'erlang sys config',
    'sys.config',
    `
[{bot, [{port, 8080}, {mistral_api_key, "{{key}}"}]}].
`,
  ],
  [
    'haskell',
    'src/Main.hs',
    `
mistralKey :: Text
mistralKey = "{{key}}"
`,
  ],
  [
    'ocaml',
    'bin/main.ml',
    `
let mistral_api_key = "{{key}}"
`,
  ],
  [
    'nix',
    'home.nix',
    `
home.sessionVariables = {
  EDITOR = "hx";
  MISTRAL_API_KEY = "{{key}}";
};
`,
  ],
  [
    'scheme',
    'bot.scm',
    `
(define mistral-key "{{key}}")
`,
  ],
  [
    'gleam',
    'src/bot.gleam',
    `
const mistral_key = "{{key}}"
`,
  ],
]);
