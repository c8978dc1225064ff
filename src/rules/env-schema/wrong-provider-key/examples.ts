import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'through a validated environment',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.OPENAI_API_KEY });\n",
      },
      findings: ['src/client.ts:3'],
    },
    {
      name: 'a field of settings in Python',
      files: {
        'app/client.py':
          'from mistralai import Mistral\n\nfrom .settings import settings\n\nclient = Mistral(api_key=settings.openai_api_key.get_secret_value())\n',
      },
      findings: ['app/client.py:5'],
    },
    {
      name: 'the key of OpenAI in the constructor',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.OPENAI_API_KEY });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'through a constant',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst apiKey = process.env.ANTHROPIC_API_KEY ?? '';\nexport const client = new Mistral({ apiKey });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'the provider of the AI SDK',
      files: {
        'src/client.ts':
          "import { createMistral } from '@ai-sdk/mistral';\nexport const mistral = createMistral({ apiKey: process.env['GROQ_API_KEY']! });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'Python',
      files: {
        'app/client.py':
          'import os\nfrom mistralai import Mistral\n\nclient = Mistral(api_key=os.environ["OPENAI_API_KEY"])\n',
      },
      findings: ['app/client.py:4'],
    },
    {
      name: 'LangChain in Python',
      files: {
        'app/client.py':
          'import os\nfrom langchain_mistralai import ChatMistralAI\nllm = ChatMistralAI(model="mistral-small-latest", api_key=os.getenv("COHERE_API_KEY"))\n',
      },
      findings: ['app/client.py:3'],
    },
  ],
  clean: [
    {
      name: 'the other field only where its own is missing, and a group called by its maker',
      files: {
        'app/client.py':
          'from mistralai import Mistral\n\nfrom .settings import settings\n\nclient = Mistral(api_key=settings.mistral_api_key or settings.openai_api_key)\nother = Mistral(api_key=settings.azure.api_key)\n',
      },
      findings: [],
    },
    {
      name: 'its own key',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a gateway of another maker',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ serverURL: 'https://gateway.example', apiKey: process.env.PORTKEY_API_KEY });\nexport const other = new Mistral({ serverURL: process.env.GATEWAY, apiKey: process.env.OPENAI_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the client of OpenAI with the host of Mistral',
      files: {
        'src/client.ts':
          "import OpenAI from 'openai';\nexport const client = new OpenAI({ baseURL: 'https://api.mistral.ai/v1', apiKey: process.env.OPENAI_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the other one only where its own is missing',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY ?? process.env.OPENAI_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a name that names nobody',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.LLM_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a class of the same name from elsewhere',
      files: {
        'src/client.ts':
          "import { Mistral } from './models.js';\nexport const client = new Mistral({ apiKey: process.env.OPENAI_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a gateway in Python',
      files: {
        'app/client.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["AZURE_API_KEY"], server_url=os.environ["AZURE_ENDPOINT"])\n',
      },
      findings: [],
    },
  ],
};
