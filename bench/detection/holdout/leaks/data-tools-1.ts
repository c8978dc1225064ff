import { leaks } from '../../leaks/group.js';

export const dataTools1 = leaks('holdout/data-tools', [
  [
    'Airflow connection URI',
    'airflow/connections.env',
    `
AIRFLOW_CONN_PG=postgresql://airflow:airflow@db/airflow
AIRFLOW_CONN_LLM=http://:{{key}}@api.mistral.ai:443/https?timeout=30
`,
  ],
  [
    'Airflow connection in JSON',
    'airflow/connections.json',
    `
{
  "mistral_default": {
    "conn_type": "http",
    "host": "api.mistral.ai",
    "schema": "https",
    "login": "",
    "password": "{{key}}",
    "extra": null
  }
}
`,
  ],
  [
    'Prefect block',
    'blocks.py',
    `
from prefect.blocks.system import Secret

Secret(value="{{key}}").save("mistral-prod", overwrite=True)
Secret.load("pg-prod")
`,
  ],
  [
    'Dagster run config',
    'dagster/run.yaml',
    `
ops:
  classify:
    config: { batch: 64 }
resources:
  mistral:
    config:
      api_key: {{key}}
      model: mistral-small-latest
`,
  ],
  [
    'dbt variable',
    'dbt_project.yml',
    `
name: feedback
version: "1.0"
vars:
  snapshot_start: 2024-01-01
  mistral_endpoint_key: "{{key}}"
models:
  feedback:
    +materialized: table
`,
  ],
  [
    'Gradio default',
    'app.py',
    `
import gradio as gr
from mistralai import Mistral


def ask(key, text):
    return Mistral(api_key=key).chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": text}])


gr.Interface(ask, [gr.Textbox(label="Key", value="{{key}}", type="password"), "text"], "json").launch()
`,
  ],
  [
    'Streamlit session state',
    'pages/1_settings.py',
    `
import streamlit as st

if "mistral_key" not in st.session_state:
    st.session_state["mistral_key"] = "{{key}}"
st.text_input("Key", type="password", key="mistral_key")
`,
  ],
  [
    'magic of a notebook',
    'notebooks/quickstart.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 2,
   "metadata": {},
   "outputs": [{"name": "stdout", "output_type": "stream", "text": ["env: MISTRAL_API_KEY={{key}}\\n"]}],
   "source": ["%env MISTRAL_API_KEY={{key}}\\n", "%pip install -q mistralai"]
  }
 ],
 "metadata": {}, "nbformat": 4, "nbformat_minor": 5
}
`,
  ],
]);
