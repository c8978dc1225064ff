import { texts } from '../texts.js';

export const notebooks = texts('second-holdout/notebooks', [
  [
    'magic env',
    'demo.ipynb',
    `
{"cells":[{"cell_type":"code","source":["%env MISTRAL_API_KEY={{key}}\\n","!pip install mistralai"],"outputs":[]}]}
`,
  ],
  [
    'output of a cell',
    'lab.ipynb',
    `
{"cells":[{"cell_type":"code","source":["print(os.environ['MISTRAL_API_KEY'])"],"outputs":[{"output_type":"stream","text":["{{key}}\\n"]}]}]}
`,
  ],
  [
    'cell assignment',
    'rag.ipynb',
    `
{"cells":[{"cell_type":"code","source":["from mistralai import Mistral\\n","\\n","api_key = \\"{{key}}\\"\\n","client = Mistral(api_key=api_key)"]}]}
`,
  ],
  [
    'jupytext',
    'nb.py',
    `
# %%
# !export MISTRAL_API_KEY={{key}}
# %%
import mistralai
`,
  ],
  [
    'quarto',
    'post.qmd',
    `
\`\`\`{python}
from langchain_mistralai import ChatMistralAI
llm = ChatMistralAI(model="mistral-large-latest", mistral_api_key="{{key}}")
\`\`\`
`,
  ],
  [
    'marimo',
    'app.py',
    `
@app.cell
def _(Mistral, mo):
    key = mo.ui.text(value="{{key}}", kind="password", label="Mistral API key")
    return (key,)
`,
  ],
  [
    'databricks',
    'nb/ask.py',
    `
# Databricks notebook source
# MAGIC %sh export MISTRAL_API_KEY={{key}}
`,
  ],
]);
