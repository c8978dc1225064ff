import { leaks } from './group.js';

export const notebook = leaks('notebook', [
  [
    'constructor',
    'analysis.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "{{hex:8}}",
   "metadata": {},
   "outputs": [],
   "source": [
    "from mistralai import Mistral\\n",
    "\\n",
    "client = Mistral(api_key=\\"{{key}}\\")\\n",
    "model = \\"mistral-large-latest\\""
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  ],
  [
    'magic',
    'demo.ipynb',
    `
{"cells": [{"cell_type": "code", "metadata": {}, "source": ["%pip install mistralai\\n", "%env MISTRAL_API_KEY={{key}}\\n"], "outputs": []}], "nbformat": 4}
`,
  ],
  [
    'key and client in different cells',
    'rag.ipynb',
    `
{
 "cells": [
  { "cell_type": "code", "source": ["import faiss\\n", "from mistralai import Mistral"] },
  { "cell_type": "markdown", "source": ["## Credentials"] },
  { "cell_type": "code", "source": ["api_key = '{{key}}'"] },
  { "cell_type": "code", "source": ["client = Mistral(api_key=api_key)"] }
 ]
}
`,
  ],
  [
    'output of a cell',
    'env.ipynb',
    `
{"cells": [{"cell_type": "code", "source": ["!env | grep MISTRAL"], "outputs": [{"name": "stdout", "output_type": "stream", "text": ["MISTRAL_API_KEY={{key}}\\n"]}]}]}
`,
  ],
  [
    'jupytext',
    'nb/explore.py',
    `
# %% [markdown]
# # Explore

# %%
%env MISTRAL_API_KEY {{key}}
`,
  ],
  [
    'R Markdown',
    'report.Rmd',
    `
---
title: Report
---

\`\`\`{r setup}
Sys.setenv("MISTRAL_API_KEY" = "{{key}}")
\`\`\`
`,
  ],
]);
