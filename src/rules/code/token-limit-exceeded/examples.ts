import type { Example, RuleExamples } from '../../rule.js';

type Environments = NonNullable<Example['environments']>;

/** One row, as for a key of production. */
const PRODUCTION: Environments = {
  production: { allowedModels: ['mistral-small-latest'], maxTokensPerRequest: 4000 },
};
/** The two rows of the security guide. */
const GUIDE: Environments = {
  development: {
    allowedModels: ['mistral-small-latest', 'mistral-medium-latest', 'mistral-large-latest'],
    maxTokensPerRequest: 10000,
  },
  production: { allowedModels: ['mistral-small-latest'], maxTokensPerRequest: 4000 },
};

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a bound in Python that is too high',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="mistral-small-latest", messages=[], max_tokens=16_384)\n',
      },
      environments: PRODUCTION,
      findings: ['app/main.py:4'],
    },
    {
      name: 'more than the row allows',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 16384, messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a product of constants',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst KILO = 1024;\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 16 * KILO, messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:4'],
    },
    {
      name: 'the default of a parameter',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function answer(messages, maxTokens = 8000) {\n  return client.chat.complete({ model: 'mistral-small-latest', maxTokens, messages });\n}\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a request by hand',
      files: {
        'src/ask.ts':
          "const URL = 'https://api.mistral.ai/v1/chat/completions';\nexport const ask = (messages) =>\n  fetch(URL, {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages, max_tokens: 32000 }),\n  });\n",
      },
      environments: PRODUCTION,
      findings: ['src/ask.ts:6'],
    },
    {
      name: 'the constructor of LangChain',
      files: {
        'src/llm.ts':
          "import { ChatMistralAI } from '@langchain/mistralai';\nexport const llm = new ChatMistralAI({ model: 'mistral-small-latest', maxTokens: 12000 });\n",
      },
      environments: GUIDE,
      findings: ['src/llm.ts:2'],
    },
  ],
  clean: [
    {
      name: 'a bound in Python that is allowed',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="mistral-small-latest", messages=[], max_tokens=4_000)\n',
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'within the row',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 1024, messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'within one of the rows',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 8000, messages });\n",
      },
      environments: GUIDE,
      findings: [],
    },
    {
      name: 'cut to what is allowed',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages, asked) =>\n  client.chat.complete({ model: 'mistral-small-latest', maxTokens: Math.min(asked, 4000), messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'not known',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages, maxTokens) => client.chat.complete({ model: 'mistral-small-latest', maxTokens, messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'without a policy',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 64000, messages });\n",
      },
      findings: [],
    },
    {
      name: 'a row without a bound',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 64000, messages });\n",
      },
      environments: { production: { allowedModels: ['mistral-small-latest'] } },
      findings: [],
    },
    {
      name: 'a script',
      files: {
        'scripts/summarise.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 64000, messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
  ],
};
