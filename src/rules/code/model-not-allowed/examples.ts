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
      name: 'a default of the environment in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nMODEL = os.getenv("MISTRAL_MODEL", "mistral-large-latest")\nclient.chat.complete(model=MODEL, messages=[])\n',
      },
      environments: PRODUCTION,
      findings: ['app/main.py:4'],
    },
    {
      name: 'a large model where only small ones are allowed',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-large-latest', messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'the default beside a variable',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: process.env.MISTRAL_MODEL ?? 'mistral-large-2411', messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a constant of another file',
      files: {
        'src/models.ts': "export const MODELS = { chat: 'mistral-large-latest' } as const;\n",
        'src/chat.ts':
          "import { MODELS } from './models.js';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: MODELS.chat, messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/models.ts:1'],
    },
    {
      name: 'the branch of production',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: process.env.NODE_ENV === 'production' ? 'mistral-large-latest' : 'mistral-medium-latest', messages });\n",
      },
      environments: GUIDE,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'another family with a name that begins alike',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'ministral-8b-latest', messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'every model of a list',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst CASCADE = [\n  { model: 'mistral-small-latest' },\n  { model: 'mistral-large-latest' },\n];\nexport async function answer(messages) {\n  for (const { model } of CASCADE) await client.chat.complete({ model, messages });\n}\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:5'],
    },
    {
      name: 'a model of the AI SDK',
      files: {
        'src/chat.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { generateText } from 'ai';\nexport const answer = (prompt) => generateText({ model: mistral('pixtral-large-latest'), prompt });\n",
      },
      environments: PRODUCTION,
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'where the environment has a schema with a default',
      files: {
        'package.json': '{ "dependencies": { "zod": "^4.0.0" } }\n',
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z\n  .object({\n    MISTRAL_API_KEY: z.string().min(20),\n    MISTRAL_MODEL: z.string().default('mistral-large-latest'),\n  })\n  .parse(process.env);\n",
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nconst client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: env.MISTRAL_MODEL, messages });\n",
      },
      environments: PRODUCTION,
      findings: ['src/env.ts:5'],
    },
  ],
  clean: [
    {
      name: 'a model in Python that is allowed',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="mistral-small-latest", messages=[])\n',
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'a dated version of what is allowed',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-2506', messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'allowed in one of the rows',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-large-latest', messages });\n",
      },
      environments: GUIDE,
      findings: [],
    },
    {
      name: 'the branch that is not production',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: process.env.NODE_ENV === 'production' ? 'mistral-small-latest' : 'mistral-large-latest', messages });\n",
      },
      environments: GUIDE,
      findings: [],
    },
    {
      name: 'without a policy',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-large-latest', messages });\n",
      },
      findings: [],
    },
    {
      name: 'a model that is not known',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (model, messages) => client.chat.complete({ model, messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'an agent, whose model the server knows',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.agents.complete({ agentId: 'ag_1', messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'embeddings, of which a list of chat models says nothing',
      files: {
        'src/embed.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const embed = (inputs) => client.embeddings.create({ model: 'mistral-embed', inputs });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/chat.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-large-latest', messages });\n",
      },
      environments: PRODUCTION,
      findings: [],
    },
  ],
};
