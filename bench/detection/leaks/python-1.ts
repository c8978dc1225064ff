import { leaks } from './group.js';

export const python1 = leaks('python', [
  [
    'constructor keyword',
    'main.py',
    `
import os
from mistralai import Mistral

client = Mistral(api_key="{{key}}")
res = client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": "hi"}])
print(res.choices[0].message.content)
`,
  ],
  [
    'constructor positional',
    'old/client.py',
    `
from mistralai.client import MistralClient

client = MistralClient("{{key}}")
`,
  ],
  [
    'generic constant far from its use',
    'assistant/core.py',
    `
"""Assistant."""
import json
import logging
from pathlib import Path

from mistralai import Mistral

log = logging.getLogger(__name__)
API_KEY = "{{key}}"
PROMPT = Path("prompt.txt")
CACHE_ID = "{{uuid}}"


def load():
    return PROMPT.read_text()


def answer(question: str) -> str:
    messages = [
        {"role": "system", "content": load()},
        {"role": "user", "content": question},
    ]
    log.info(json.dumps(messages))
    with Mistral(api_key=API_KEY) as client:
        return client.chat.complete(model="mistral-large-latest", messages=messages)
`,
  ],
  [
    'getenv default',
    'settings.py',
    `
MISTRAL_API_KEY = os.getenv("MISTRAL_API_KEY", "{{key}}")
DEBUG = os.getenv("DEBUG") == "1"
`,
  ],
  [
    'environ assignment',
    'notebook.py',
    `
os.environ["LANGCHAIN_TRACING_V2"] = "true"
os.environ['MISTRAL_API_KEY'] = '{{key}}'
`,
  ],
  [
    'environ setdefault',
    'conftest.py',
    `
def pytest_configure():
    os.environ.setdefault("MISTRAL_API_KEY", "{{key}}")
`,
  ],
  [
    'environ update',
    'app/boot.py',
    `
os.environ.update({
    "TOKENIZERS_PARALLELISM": "false",
    "MISTRAL_API_KEY": "{{key}}",
})
`,
  ],
  [
    'or fallback',
    'app/llm.py',
    `
key = os.environ.get("MISTRAL_API_KEY") or "{{key}}"
`,
  ],
  [
    'requests headers',
    'ask.py',
    `
import requests

URL = "https://api.mistral.ai/v1/chat/completions"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer {{key}}",
}
requests.post(URL, headers=headers, json={"model": "mistral-tiny"}, timeout=30)
`,
  ],
  [
    'f-string header with a variable',
    'ocr.py',
    `
k = "{{key}}"
r = httpx.post("https://api.mistral.ai/v1/ocr", headers={"Authorization": f"Bearer {k}"}, json=body)
`,
  ],
]);
