import { texts } from '../texts.js';

export const scienceLanguages = texts('second-holdout/science-languages', [
  [
    'renviron',
    '.Renviron',
    `
R_LIBS_USER=~/R
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'r sys setenv',
    'analysis.R',
    `
library(ellmer)
Sys.setenv(MISTRAL_API_KEY = "{{key}}")
chat <- chat_mistral()
`,
  ],
  [
    'julia',
    'ask.jl',
    `
ENV["MISTRAL_API_KEY"] = "{{key}}"
`,
  ],
  [
    'matlab',
    'ask.m',
    `
setenv("MISTRAL_API_KEY", "{{key}}");
`,
  ],
  [
    'rmarkdown chunk',
    'report.Rmd',
    `
\`\`\`{r setup}
key <- "{{key}}"
req <- httr2::request("https://api.mistral.ai/v1/chat/completions") |> httr2::req_auth_bearer_token(key)
\`\`\`
`,
  ],
  [
    'streamlit secrets',
    '.streamlit/secrets.toml',
    `
[mistral]
key = "{{key}}"
`,
  ],
]);
