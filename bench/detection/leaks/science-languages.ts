import { leaks } from './group.js';

export const scienceLanguages = [
  ...leaks('r', [
    [
      'Sys.setenv',
      'analysis.R',
      `
library(ellmer)
Sys.setenv(MISTRAL_API_KEY = "{{key}}")
chat <- chat_mistral(model = "mistral-large-latest")
`,
    ],
    [
      'argument',
      'R/ask.R',
      `
chat <- ellmer::chat_mistral(
  system_prompt = "Be brief",
  params = params(temperature = 0),
  api_key = "{{key}}"
)
`,
    ],
    [
      'arrow',
      'ocr.R',
      `
mistral_key <- "{{key}}"
req <- request("https://api.mistral.ai/v1/ocr") |> req_auth_bearer_token(mistral_key)
`,
    ],
    [
      'Renviron',
      '.Renviron',
      `
R_LIBS_USER=~/R
MISTRAL_API_KEY={{key}}
`,
    ],
  ]),
  ...leaks('julia', [
    [
      'const',
      'src/Ask.jl',
      `
module Ask
const MISTRAL_API_KEY = "{{key}}"
end
`,
    ],
    [
      'ENV',
      'startup.jl',
      `
ENV["JULIA_EDITOR"] = "vim"
ENV["MISTRAL_API_KEY"] = "{{key}}"
`,
    ],
  ]),
];
