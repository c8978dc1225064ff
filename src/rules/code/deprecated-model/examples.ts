import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'an old name in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="open-mistral-7b", messages=[])\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'the first name of a model',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-tiny', messages });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'an open model that is no longer served',
      files: {
        'src/chat.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { streamText } from 'ai';\nexport const answer = (messages) => streamText({ model: mistral('open-mixtral-8x7b'), messages });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a date that is over, through a constant',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst MODEL = 'codestral-2405';\nexport const answer = (messages) => client.chat.complete({ model: MODEL, messages });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'one of two',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages, isLong) =>\n  client.chat.complete({\n    model: isLong ? 'mistral-large-latest' : 'open-mistral-7b',\n    messages,\n  });\n",
      },
      findings: ['src/chat.ts:5'],
    },
  ],
  clean: [
    {
      name: 'a name of today in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="mistral-small-latest", messages=[])\n',
      },
      findings: [],
    },
    {
      name: 'the newest of a family',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-medium-latest', messages });\n",
      },
      findings: [],
    },
    {
      name: 'a date that is kept up',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-2603', messages });\n",
      },
      findings: [],
    },
    {
      name: 'a list of names that no call uses',
      files: {
        'src/prices.ts':
          "// Prices of Mistral.\nexport const PRICES = { 'mistral-tiny': 0.25, 'open-mistral-7b': 0.25 };\n",
      },
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/chat.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-tiny', messages });\n",
      },
      findings: [],
    },
    {
      name: 'the same name on another host',
      files: {
        'src/chat.ts':
          "// mistral-tiny\nexport const answer = (messages) => fetch('http://localhost:11434/api/chat', { method: 'POST', body: JSON.stringify({ model: 'mistral-tiny', messages }) });\n",
      },
      findings: [],
    },
  ],
};
