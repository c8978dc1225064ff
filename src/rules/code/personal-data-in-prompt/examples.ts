import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'an address of a person in an f-string',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "user", "content": f"Write to {candidate.email}"}])\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'an address of a person',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (candidate) =>\n  client.chat.complete({\n    model: 'mistral-small-latest',\n    maxTokens: 500,\n    messages: [{ role: 'user', content: `Candidate: ${candidate.email}` }],\n  });\n",
      },
      findings: ['src/chat.ts:7'],
    },
    {
      name: 'a whole record',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (patient) =>\n  client.chat.complete({\n    model: 'mistral-small-latest',\n    maxTokens: 500,\n    messages: [{ role: 'user', content: `Summarise ${JSON.stringify(patient)}` }],\n  });\n",
      },
      findings: ['src/chat.ts:7'],
    },
    {
      name: 'an e-mail address in the text',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Ask marie.durand@laposte.net for the invoice.' }] });\n",
      },
      findings: ['src/chat.ts:3'],
    },
  ],
  clean: [
    {
      name: 'no data of a person in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "user", "content": f"Write about {topic}"}])\n',
      },
      findings: [],
    },
    {
      name: 'masked',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nimport { maskEmail } from './mask.js';\nexport const answer = (user) =>\n  client.chat.complete({ model: 'mistral-small-latest', maxTokens: 9, messages: [{ role: 'user', content: maskEmail(user.email) }] });\n",
      },
      findings: [],
    },
    {
      name: 'what is no field of a person',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (order) =>\n  client.chat.complete({ model: 'mistral-small-latest', maxTokens: 9, messages: [{ role: 'user', content: `Order ${order.number}` }] });\n",
      },
      findings: [],
    },
    {
      name: 'addresses of nobody',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Sign as support@shop.fr or noreply@example.com' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a test',
      files: {
        'src/chat.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'marie.durand@laposte.net' }] });\n",
      },
      findings: [],
    },
  ],
};
