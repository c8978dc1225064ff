import type { Example, RuleExamples } from '../../rule.js';

type Environments = NonNullable<Example['environments']>;

/** One row, as for a key of production. */
const PRODUCTION: Environments = {
  production: { allowedModels: ['mistral-small-latest'], maxTokensPerRequest: 4000 },
};

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a call without a bound in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="mistral-small-latest", messages=[])\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'one finding for all calls where no policy asks for a bound',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
        'src/more.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'every call where the policy does',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
        'src/more.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3', 'src/more.ts:3'],
    },
    {
      name: 'a request by hand',
      files: {
        'src/ask.ts':
          "export function ask(content) {\n  return fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }),\n  });\n}\n",
      },
      findings: ['src/ask.ts:2'],
    },
    {
      name: 'the arguments of a conversation',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const start = (inputs) => client.beta.conversations.start({ model: 'mistral-small-latest', inputs });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a standalone function',
      files: {
        'src/chat.ts':
          "import { MistralCore } from '@mistralai/mistralai/core.js';\nimport { chatComplete } from '@mistralai/mistralai/funcs/chatComplete.js';\nconst core = new MistralCore({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => chatComplete(core, { model: 'mistral-small-latest', messages });\n",
      },
      findings: ['src/chat.ts:4'],
    },
  ],
  clean: [
    {
      name: 'a bound in Python, also in the constructor of LangChain',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nfrom langchain_mistralai import ChatMistralAI\nclient.chat.complete(model="m", messages=[], max_tokens=500)\nChatMistralAI(model="m", max_tokens=500).invoke("hi")\nclient.chat.complete(model="m", **options)\n',
      },
      findings: [],
    },
    {
      name: 'with a bound',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages });\n",
      },
      findings: [],
    },
    {
      name: 'a spread may hold it',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages, options) => client.chat.complete({ model: 'mistral-small-latest', messages, ...options });\n",
      },
      findings: [],
    },
    {
      name: 'put into the request later',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => {\n  const request: Record<string, unknown> = { model: 'mistral-small-latest', messages };\n  request.maxTokens = 500;\n  return client.chat.complete(request);\n};\n",
      },
      findings: [],
    },
    {
      name: 'calls that take no such bound',
      files: {
        'src/files.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const read = (document) => client.ocr.process({ model: 'mistral-ocr-latest', document });\nexport const embed = (inputs) => client.embeddings.create({ model: 'mistral-embed', inputs });\nexport const ask = (messages) => client.agents.complete({ agentId: 'ag_1', messages });\n",
      },
      findings: [],
    },
    {
      name: 'an object that its schema bounds',
      files: {
        'src/extract.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { generateObject } from 'ai';\nexport const extract = (schema, prompt) => generateObject({ model: mistral('mistral-small-latest'), schema, prompt });\n",
      },
      findings: [],
    },
    {
      name: 'tests and scripts',
      files: {
        'scripts/try.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
        'src/chat.spec.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', messages });\n",
      },
      findings: [],
    },
    {
      name: 'the model of another maker',
      files: {
        'src/chat.ts':
          "// mistral is next.\nimport { openai } from '@ai-sdk/openai';\nimport { generateText } from 'ai';\nexport const answer = (prompt) => generateText({ model: openai('gpt-5'), prompt });\n",
      },
      findings: [],
    },
  ],
};
