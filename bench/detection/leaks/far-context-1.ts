import { leaks } from './group.js';

export const farContext1 = leaks('far-context', [
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
]);
