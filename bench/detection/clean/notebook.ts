import { clean } from './group.js';

/** Notebooks. */
export const notebook = clean('notebook', [
  [
    'cell ids and an image',
    'demo.ipynb',
    `
{
 "cells": [
  {
   "cell_type": "code", "id": "{{hex32}}", "execution_count": 1, "metadata": {},
   "source": ["import os\\n", "client = Mistral(api_key=os.environ[\\"MISTRAL_API_KEY\\"])"],
   "outputs": [{ "output_type": "display_data", "data": { "image/png": "iVBORw0KGgo{{base64blob:300}}" }, "metadata": {} }]
  }
 ],
 "nbformat": 4, "nbformat_minor": 5
}
`,
  ],
  [
    'widget state',
    'finetune.ipynb',
    `
{
 "cells": [{ "cell_type": "code", "metadata": { "colab": { "base_uri": "https://localhost:8080/", "referenced_widgets": ["{{hex32}}", "{{hex32}}"] } }, "source": ["model = AutoModel.from_pretrained('mistralai/Mistral-7B-v0.1')"], "outputs": [] }],
 "metadata": { "widgets": { "application/vnd.jupyter.widget-state+json": { "{{hex32}}": { "model_module": "@jupyter-widgets/controls", "model_name": "HBoxModel" } } } }
}
`,
  ],
  [
    'answer printed',
    'rag.ipynb',
    `
{ "cells": [{ "cell_type": "code", "execution_count": 4, "source": ["print(chat_response)"], "outputs": [{ "output_type": "stream", "name": "stdout", "text": ["id='{{hex32}}' object='chat.completion' model='mistral-large-latest'\\n"] }] }] }
`,
  ],
  [
    'userdata of Colab',
    'colab.ipynb',
    `
{ "cells": [{ "cell_type": "code", "source": ["from google.colab import userdata\\n", "api_key = userdata.get('MISTRAL_API_KEY')\\n", "folder = '1{{other}}'\\n", "!gdown --folder $folder"] }], "metadata": { "colab": { "provenance": [{ "file_id": "1{{other2}}" }] } } }
`,
  ],
  [
    'Databricks',
    'notebooks/eval.py',
    `
# Databricks notebook source
# MAGIC %md Mistral evaluation {"nuid":"{{uuid}}"}
run = mlflow.get_run("{{hex32}}")
key = dbutils.secrets.get("llm", "mistral")
`,
  ],
]);
