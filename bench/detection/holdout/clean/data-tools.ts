import { clean } from '../../clean/group.js';

export const dataTools = clean('holdout/data-tools', [
  [
    'Airflow Fernet and web secrets',
    'airflow/airflow.env',
    `
AIRFLOW__WEBSERVER__SECRET_KEY={{other}}
AIRFLOW__CORE__FERNET_KEY={{base64blob:32}}
AIRFLOW_CONN_MISTRAL=http://:\${MISTRAL_API_KEY}@api.mistral.ai:443/https
`,
  ],
  [
    'Airflow connection of a warehouse',
    'airflow/connections.json',
    `
{
  "mistral_default": { "conn_type": "http", "host": "api.mistral.ai", "password": null },
  "warehouse": { "conn_type": "postgres", "host": "pg", "login": "etl", "password": "{{other}}" }
}
`,
  ],
  [
    'Prefect block that loads',
    'blocks.py',
    `
from prefect.blocks.system import Secret

mistral_key = Secret.load("mistral-prod").get()
FLOW_RUN = "{{uuid}}"
CACHE_KEY = "{{hex32}}"
`,
  ],
  [
    'Dagster run ids',
    'dagster/run.yaml',
    `
run_id: {{uuid}}
code_location_snapshot: {{sha1}}
resources:
  mistral:
    config:
      api_key: { env: MISTRAL_API_KEY }
      prompt_hash: {{hex32}}
`,
  ],
  [
    'dbt manifest',
    'target/manifest.json',
    `
{
  "metadata": { "invocation_id": "{{uuid}}", "project_id": "{{hex32}}", "user_id": "{{uuid}}" },
  "nodes": {
    "test.feedback.not_null_mistral_label.{{hex:10}}": { "checksum": { "name": "md5", "checksum": "{{hex32#n}}" } }
  }
}
`,
  ],
  [
    'Gradio share and cache',
    'app.py',
    `
import gradio as gr
from mistralai import Mistral

SHARE_TOKEN = "{{other}}"
client = Mistral()
demo = gr.Interface(lambda t: client.models.list(), "text", "json")
demo.launch(share=True, share_server_address=None, auth=("demo", SHARE_TOKEN))
`,
  ],
  [
    'notebook with widget models',
    'notebooks/quickstart.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "id": "{{hex:8}}",
   "outputs": [{"data": {"application/vnd.jupyter.widget-view+json": {"model_id": "{{hex32}}"}}, "output_type": "display_data"}],
   "source": ["from mistralai import Mistral\\n", "client = Mistral(api_key=getpass('Mistral key: '))\\n"]
  }
 ],
 "metadata": {}, "nbformat": 4, "nbformat_minor": 5
}
`,
  ],
  [
    'Colab that asks a search engine',
    'colab/rag.py',
    `
from google.colab import userdata
from llama_index.llms.mistralai import MistralAI
from tavily import TavilyClient

llm = MistralAI(api_key=userdata.get("MISTRAL"))
search = TavilyClient("tvly-{{alnum32}}")
`,
  ],
  [
    'R Markdown with a cache',
    'report.Rmd',
    `
---
title: "Survey"
---

\`\`\`{r chat, cache=TRUE, cache.extra="{{hex32}}"}
library(ellmer)
stopifnot(nzchar(Sys.getenv("MISTRAL_API_KEY")))
chat <- chat_mistral()
\`\`\`
`,
  ],
  [
    'cache files of Quarto',
    '_freeze/paper/execute-results/html.json',
    `
{
  "hash": "{{hex32}}",
  "result": {
    "engine": "knitr",
    "markdown": "Answers were coded by \`mistral-large-2411\`.",
    "supporting": ["paper_files/figure-html/plot-1.png"]
  }
}
`,
  ],
  [
    'Databricks ids of a job',
    'databricks.yml',
    `
bundle: { name: mistral-scoring, uuid: {{uuid}} }
targets:
  prod:
    workspace: { host: https://dbc-{{hex:8}}.cloud.databricks.com }
    variables:
      pat: dapi{{hex32}}
      mistral_scope: llm
      mistral_secret: mistral-key
`,
  ],
  [
    'Snowflake key pair',
    'sql/setup.sql',
    `
CREATE SECRET mistral_key TYPE = GENERIC_STRING SECRET_STRING = '<% mistral_key %>';
ALTER USER bot SET RSA_PUBLIC_KEY_FP = 'SHA256:{{base64blob:32}}';
SELECT * FROM history WHERE query_tag = 'mistral' AND query_hash = '{{hex32}}';
`,
  ],
  [
    'Kaggle credentials',
    '.kaggle/kaggle.json',
    `
{"username":"mistralfan","key":"{{hex32}}"}
`,
  ],
  [
    'W&B key beside a model',
    'train.py',
    `
import wandb

wandb.login(key="{{sha1}}")
run = wandb.init(project="mistral-7b-lora", id="{{alnum:8}}", config={"data_md5": "{{hex32}}"})
`,
  ],
]);
