import { leaks } from './group.js';

export const farContext = leaks('far-context', [
  [
    'import and generic name at opposite ends',
    'worker.py',
    `
from mistralai import Mistral

import csv
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

BATCH = 50
OUT = Path("out")
WORDS = Counter()


def rows(path):
    with open(path, newline="") as handle:
        yield from csv.DictReader(handle)


def stamp():
    return datetime.now().isoformat(timespec="seconds")


def batches(items, size=BATCH):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def count(text):
    WORDS.update(text.split())
    return sum(WORDS.values())


def main():
    OUT.mkdir(exist_ok=True)
    for batch in batches(rows(sys.argv[1])):
        print(stamp(), count(" ".join(r["text"] for r in batch)))
        time.sleep(1)


if __name__ == "__main__":
    token = "{{key}}"
    main()
`,
  ],
  [
    'base URL at the end',
    'client.js',
    `
const token = '{{key}}';

async function request(path, body) {
  const response = await fetch(BASE + path, {
    method: 'POST',
    headers: { authorization: \`Bearer \${token}\`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
  return response.json();
}

async function chat(messages) {
  const { choices } = await request('/chat/completions', { model: MODEL, messages });
  return choices[0].message.content;
}

module.exports = { chat };

const MODEL = 'open-mistral-nemo';
const BASE = 'https://api.mistral.ai/v1';
`,
  ],
  [
    'parent of many lines in JSON',
    'providers.json',
    `
{
  "providers": {
    "mistral": {
      "label": "Mistral AI",
      "endpoints": {
        "chat": "/v1/chat/completions",
        "embeddings": "/v1/embeddings",
        "ocr": "/v1/ocr",
        "models": "/v1/models"
      },
      "defaults": {
        "temperature": 0.7,
        "top_p": 1,
        "max_tokens": 1024,
        "safe_prompt": false
      },
      "headers": [
        "content-type: application/json",
        "accept: application/json"
      ],
      "auth": {
        "type": "bearer",
        "value": "{{key}}"
      }
    }
  }
}
`,
  ],
  [
    'class named for it',
    'provider.ts',
    `
export class MistralProvider implements Provider {
  readonly id = 'eu-default';
  readonly limits = { rpm: 60, tpm: 500_000 };

  async models(): Promise<string[]> {
    const { data } = await this.get('/v1/models');
    return data.map((m: { id: string }) => m.id);
  }

  private headers() {
    return { authorization: \`Bearer \${this.secret}\` };
  }

  private readonly secret = '{{key}}';
}
`,
  ],
  [
    'section far above in INI',
    'app.conf',
    `
[mistral]
enabled = yes
host = api.mistral.ai
port = 443
timeout = 30
retries = 3
backoff = 2.0
model_chat = mistral-large-latest
model_embed = mistral-embed
log = /var/log/ask.log
cache = /var/cache/ask
cache_size = 512
workers = 4
apikey = {{key}}

[redis]
host = localhost
`,
  ],
  [
    'function named for it',
    'lib.rb',
    `
def mistral_client
  options = {
    timeout: 30,
    open_timeout: 5,
    retries: 3
  }
  Client.new("https://llm.example.org", options.merge(key: "{{key}}"))
end
`,
  ],
]);
