import { leaks } from './group.js';

export const beam = leaks('beam', [
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
]);
