import { leaks } from './group.js';

export const elixir = leaks('elixir', [
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
]);
