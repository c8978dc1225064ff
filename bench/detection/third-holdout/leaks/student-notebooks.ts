import { texts } from '../../second-holdout/texts.js';

export const studentNotebooks = texts('third-holdout/student-notebooks', [
  [
    'colab form field',
    'TP3_RAG.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": ["# TP 3 : RAG avec Mistral\\n", "Binôme : Inès et Théo"]
  },
  {
   "cell_type": "code",
   "execution_count": 4,
   "metadata": {"cellView": "form"},
   "outputs": [],
   "source": [
    "#@title Configuration\\n",
    "cle = \\"{{key}}\\" #@param {type:\\"string\\"}\\n",
    "modele = \\"mistral-small-latest\\" #@param [\\"mistral-small-latest\\", \\"open-mistral-7b\\"]\\n"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 5,
   "metadata": {},
   "outputs": [],
   "source": [
    "from mistralai import Mistral\\n",
    "client = Mistral(api_key=cle)\\n"
   ]
  }
 ],
 "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
 "nbformat": 4,
 "nbformat_minor": 0
}
`,
  ],
  [
    'key printed by a cell',
    'notebooks/debug.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 2,
   "id": "3f1a",
   "metadata": {},
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "key in use: {{key}}\\n"
     ]
    }
   ],
   "source": [
    "import os\\n",
    "print('key in use:', os.environ['MISTRAL_API_KEY'])"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  ],
  [
    'magic env',
    'homework/week5.ipynb',
    `
{"cells":[{"cell_type":"code","execution_count":1,"metadata":{},"outputs":[{"name":"stdout","output_type":"stream","text":["env: MISTRAL_API_KEY={{key}}\\n"]}],"source":["%env MISTRAL_API_KEY={{key}}"]}],"metadata":{},"nbformat":4,"nbformat_minor":2}
`,
  ],
  [
    'getpass given up',
    'lab/agents.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "metadata": {},
   "execution_count": null,
   "outputs": [],
   "source": [
    "import getpass, os\\n",
    "# os.environ[\\"MISTRAL_API_KEY\\"] = getpass.getpass()\\n",
    "os.environ[\\n",
    "    \\"MISTRAL_API_KEY\\"\\n",
    "] = \\"{{key}}\\"  # getpass hangs in VS Code\\n",
    "from langchain_mistralai import ChatMistralAI"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  ],
  [
    'traceback with client repr',
    'results/run_07.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 11,
   "metadata": {},
   "outputs": [
    {
     "ename": "ValidationError",
     "evalue": "1 validation error for ChatMistralAI",
     "output_type": "error",
     "traceback": [
      "\\u001b[0;31mValidationError\\u001b[0m: 1 validation error for ChatMistralAI\\n  mistral_api_key\\n    Extra inputs are not permitted [type=extra_forbidden, input_value='{{key}}', input_type=str]"
     ]
    }
   ],
   "source": ["llm = build()"]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  ],
  [
    'marimo app',
    'nb.py',
    `
import marimo

app = marimo.App()


@app.cell
def _():
    import mistralai
    return (mistralai,)


@app.cell
def _(mistralai):
    secret = "{{key}}"
    bot = mistralai.Mistral(secret)
    return (bot,)
`,
  ],
  [
    'quarto document',
    'rapport.qmd',
    `
---
title: "Analyse de sentiments"
author: "L. Moreau"
format: html
---

On interroge l'API de Mistral depuis R.

\`\`\`{r}
library(httr2)
cle_api <- "{{key}}"
reponse <- request("https://api.mistral.ai/v1/chat/completions") |>
  req_auth_bearer_token(cle_api) |>
  req_body_json(list(model = "mistral-large-latest", messages = msgs)) |>
  req_perform()
\`\`\`
`,
  ],
]);
