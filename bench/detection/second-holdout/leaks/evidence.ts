import { texts } from '../texts.js';

export const evidence = texts('second-holdout/evidence', [
  [
    'generic env beside the sdk',
    '.env',
    `
PORT=3000
AI_API_KEY={{key}}
AI_BASE_URL=https://api.mistral.ai
`,
    {
      repository: { 'package.json': '{ "dependencies": { "@mistralai/mistralai": "^1.7.2" } }\n' },
    },
  ],
  [
    'key far below the import',
    'big.py',
    `
import logging
from mistralai import Mistral

log = logging.getLogger(__name__)


class Bot:
    """Answers questions of the forum."""

    def __init__(self, name):
        self.name = name
        self.history = []
        self.limit = 20

    def remember(self, text):
        self.history.append(text)
        if len(self.history) > self.limit:
            self.history.pop(0)

    def connect(self):
        return Mistral(api_key=API_KEY)


def main():
    Bot("bea").connect()


API_KEY = "{{key}}"
`,
  ],
  [
    'commented out code',
    'src/llm.js',
    `
// const client = new MistralClient('{{key}}');
const client = new MistralClient(process.env.MISTRAL_API_KEY);
`,
  ],
  [
    'patch removal',
    'fix.patch',
    `
--- a/.env
+++ b/.env
@@ -1,2 +1,2 @@
-MISTRAL_API_KEY={{key}}
+MISTRAL_API_KEY=
`,
  ],
  [
    'merge conflict',
    '.env.local',
    `
<<<<<<< HEAD
MISTRAL_API_KEY={{key}}
=======
MISTRAL_API_KEY={{key2}}
>>>>>>> main
`,
  ],
  [
    'example file with a real value',
    '.env.example',
    `
# copy to .env
MISTRAL_API_KEY={{key}}
OPENAI_API_KEY=sk-...
`,
  ],
  [
    'two vendors',
    '.env.staging',
    `
OPENAI_API_KEY=sk-xxxx
DEEPL_KEY={{other}}
MISTRAL_API_KEY={{key}}
AZURE_KEY={{hex32}}
`,
  ],
]);
