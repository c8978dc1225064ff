import { leaks } from '../../leaks/group.js';

export const dataTools2 = leaks('holdout/data-tools', [
  [
    'Colab with a fallback',
    'colab/rag.py',
    `
try:
    from google.colab import userdata
    api_key = userdata.get("MISTRAL")
except ImportError:
    api_key = "{{key}}"

from llama_index.llms.mistralai import MistralAI
llm = MistralAI(api_key=api_key, model="open-mixtral-8x22b")
`,
  ],
  [
    'R Markdown chunk',
    'report.Rmd',
    `
---
title: "Survey"
output: html_document
---

\`\`\`{r setup, include=FALSE}
library(ellmer)
Sys.setenv(MISTRAL_API_KEY = "{{key}}")
chat <- chat_mistral(model = "mistral-large-latest")
\`\`\`
`,
  ],
  [
    'Quarto front matter',
    'paper.qmd',
    `
---
title: Coding open answers
format: html
params:
  provider: mistral
  key: "{{key}}"
---

Answers were coded by \`mistral-large-2411\`.
`,
  ],
  [
    'Org babel header',
    'notes/llm.org',
    `
#+title: Ask from Org
#+property: header-args:restclient :var key="{{key}}"

#+begin_src restclient
GET https://api.mistral.ai/v1/models
Authorization: Bearer :key
#+end_src
`,
  ],
  [
    'LaTeX package option',
    'thesis/main.tex',
    `
\\documentclass{article}
\\usepackage{robust-externalize}
\\newcommand{\\MistralApiKey}{{{key}}}
\\begin{document}
\\immediate\\write18{python3 ask.py --key \\MistralApiKey}
\\end{document}
`,
  ],
  [
    'Databricks notebook source',
    'notebooks/score.py',
    `
# Databricks notebook source
dbutils.widgets.text("mistral_key", "{{key}}", "Mistral key")

# COMMAND ----------
key = dbutils.widgets.get("mistral_key")
df = spark.sql(f"select ai_query('mistral', text) from {dbutils.widgets.get('table')}")
`,
  ],
  [
    'Snowflake secret',
    'sql/setup.sql',
    `
CREATE OR REPLACE SECRET llm_token
  TYPE = GENERIC_STRING
  SECRET_STRING = '{{key}}';
CREATE EXTERNAL ACCESS INTEGRATION mistral_access
  ALLOWED_NETWORK_RULES = (mistral_ai_rule)
  ALLOWED_AUTHENTICATION_SECRETS = (llm_token)
  ENABLED = TRUE;
`,
  ],
  [
    'MATLAB script',
    'matlab/label.m',
    `
% add-on: Large Language Models
setenv("MISTRAL_API_KEY", "{{key}}");
opts = weboptions(HeaderFields=["Authorization" "Bearer " + getenv("MISTRAL_API_KEY")]);
r = webread("https://api.mistral.ai/v1/models", opts);
`,
  ],
]);
