import { texts } from '../texts.js';

export const pythonScripts = texts('second-holdout/python-scripts', [
  [
    'default of argparse',
    'tools/summarise.py',
    `
import argparse
from mistralai import Mistral

parser = argparse.ArgumentParser()
parser.add_argument("--model", default="mistral-large-latest")
parser.add_argument("--key", default="{{key}}", help="only for local runs")
args = parser.parse_args()
client = Mistral(api_key=args.key)
`,
  ],
  [
    'fallback of getenv',
    'bot/__main__.py',
    `
import os

MISTRAL = os.getenv("MISTRAL_API_KEY", "{{key}}")
`,
  ],
  [
    'setdefault in environ',
    'manage.py',
    `
import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site.settings")
os.environ.setdefault("MISTRAL_API_KEY", "{{key}}")
`,
  ],
  [
    'pydantic settings field',
    'app/settings.py',
    `
class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_")

    db_url: str = "sqlite:///x.db"
    mistral_secret: SecretStr = SecretStr("{{key}}")
`,
  ],
  [
    'positional in a partial',
    'pipeline/clients.py',
    `
from functools import partial
from mistralai import Mistral

make = partial(Mistral, "{{key}}", timeout_ms=20_000)
`,
  ],
  [
    'or operator',
    'ocr.py',
    `
from mistralai import Mistral

token = st.session_state.get("token") or "{{key}}"
client = Mistral(token)
client.ocr.process(model="mistral-ocr-latest", document=doc)
`,
  ],
  [
    'walrus and header tuple',
    'fetch.py',
    `
with httpx.Client(base_url="https://api.mistral.ai/v1") as http:
    http.headers.update([("Accept", "application/json"), ("Authorization", "Bearer " + (k := "{{key}}"))])
    print(http.get("/models").json())
`,
  ],
  [
    'list of keys to rotate',
    'rotate.py',
    `
import itertools

# three free-tier La Plateforme accounts
KEYS = itertools.cycle([
    "{{key}}",
    "{{key2}}",
    "{{key3}}",
])
URL = "https://api.mistral.ai/v1/chat/completions"
`,
  ],
]);
