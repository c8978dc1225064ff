import { texts } from '../../second-holdout/texts.js';

export const pythonWeb = texts('third-holdout/python-web', [
  [
    'django settings',
    'mysite/settings.py',
    `
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = True
INSTALLED_APPS = ["django.contrib.admin", "chat"]

MISTRAL = {
    "MODEL": "mistral-small-latest",
    "TIMEOUT": 20,
    "KEY": "{{key}}",
}
`,
  ],
  [
    'pydantic settings',
    'app/config.py',
    `
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mistral_api_key: SecretStr = Field(default=SecretStr("{{key}}"), repr=False)
    debug: bool = False
`,
  ],
  [
    'getenv default',
    'bot.py',
    `
import os

from mistralai.client import MistralClient

client = MistralClient(api_key=os.getenv("MISTRAL_API_KEY", "{{key}}"))
`,
  ],
  [
    'streamlit secrets',
    '.streamlit/secrets.toml',
    `
[general]
email = "a@example.org"

[mistral]
api_key = "{{key}}"
`,
  ],
  [
    'flask config',
    'config.py',
    `
class Dev:
    SQLALCHEMY_DATABASE_URI = "sqlite:///dev.db"
    MISTRAL_APIKEY = "{{key}}"  # noqa
`,
  ],
  [
    'dspy',
    'train.py',
    `
import dspy

lm = dspy.LM(
    "mistral/mistral-small-latest",
    temperature=0,
    cache=False,
    api_key="{{key}}",
)
dspy.configure(lm=lm)
`,
  ],
  [
    'litellm completion',
    'quick.py',
    `
from litellm import completion

r = completion(model="mistral/open-mistral-nemo", messages=[{"role": "user", "content": "hi"}], api_key='{{key}}')
`,
  ],
  [
    'pydantic ai',
    'agent.py',
    `
from pydantic_ai import Agent
from pydantic_ai.models.mistral import MistralModel
from pydantic_ai.providers.mistral import MistralProvider

model = MistralModel('mistral-large-latest', provider=MistralProvider(api_key='{{key}}'))
agent = Agent(model)
`,
  ],
  [
    'llamaindex settings',
    'rag/build.py',
    `
from llama_index.core import Settings
from llama_index.embeddings.mistralai import MistralAIEmbedding
from llama_index.llms.mistralai import MistralAI

K = "{{key}}"
Settings.llm = MistralAI(model="mistral-medium", api_key=K)
Settings.embed_model = MistralAIEmbedding(model_name="mistral-embed", api_key=K)
`,
  ],
  [
    'openai sdk with base url',
    'compat.py',
    `
from openai import OpenAI

client = OpenAI(
    api_key="{{key}}",
    base_url="https://api.mistral.ai/v1",
)
print(client.chat.completions.create(model="mistral-small-latest", messages=[]))
`,
  ],
  [
    'argparse default',
    'cli.py',
    `
import argparse

p = argparse.ArgumentParser(description="Ask Mistral")
p.add_argument("--model", default="mistral-tiny")
p.add_argument("--mistral-key", default="{{key}}", help="key of La Plateforme")
`,
  ],
  [
    'requests far from host',
    'scrape/enrich.py',
    `
"""Enrich rows with categories."""
import csv
import json
import time

import requests

TOKEN = "{{key}}"
ROWS = "rows.csv"
OUT = "out.csv"
PAUSE = 0.5

PROMPT = """You are a librarian.
Answer with one category.
"""


def rows():
    with open(ROWS, newline="") as f:
        yield from csv.DictReader(f)


def save(all_rows):
    with open(OUT, "w", newline="") as f:
        w = csv.DictWriter(f, fieldnames=["title", "category"])
        w.writeheader()
        w.writerows(all_rows)


def ask(title):
    time.sleep(PAUSE)
    r = requests.post(
        "https://api.mistral.ai/v1/chat/completions",
        headers={"Authorization": f"Bearer {TOKEN}"},
        json={"model": "open-mistral-7b", "messages": [{"role": "user", "content": PROMPT + title}]},
    )
    return r.json()["choices"][0]["message"]["content"]


save([{**row, "category": ask(row["title"])} for row in rows()])
`,
  ],
]);
