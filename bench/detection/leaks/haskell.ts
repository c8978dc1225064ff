import { leaks } from './group.js';

export const haskell = leaks('haskell', [
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
]);
