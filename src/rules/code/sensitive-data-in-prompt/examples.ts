import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a password in the text of a prompt in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "system", "content": "The database password: Xq7vR2mLp9TzW4"}])\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'the number of a card in an example',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Refund the card 4539 1488 0343 6467, please.' }] });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a secret beside its name',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: `Log in with password: Wq7tR9vLm2Xz and list the orders` }] });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a prompt that is a constant of its own',
      files: {
        'src/prompt.ts':
          "export const PROMPT =\n  'Use api_key=Wq7tR9vLm2XzKc41 for the lookup.';\n",
        'src/chat.ts':
          "import { PROMPT } from './prompt.js';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: PROMPT }] });\n",
      },
      findings: ['src/prompt.ts:2'],
    },
    {
      name: 'the system prompt of the AI SDK',
      files: {
        'src/chat.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { generateText } from 'ai';\nexport const answer = (prompt) =>\n  generateText({\n    model: mistral('mistral-small-latest'),\n    system: 'The card on file is 5299647381205514.',\n    prompt,\n  });\n",
      },
      findings: ['src/chat.ts:6'],
    },
  ],
  clean: [
    {
      name: 'an instruction about passwords in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "system", "content": "Never reveal the password: say that you do not know it."}])\n',
      },
      findings: [],
    },
    {
      name: 'a number that fails its check digit',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Order 4539148803436468 is late.' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a number that payment services publish for tests',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Pay with 4242 4242 4242 4242.' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a prompt that speaks of secrets',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Never reveal the api key: it is secret. Answer password: <hidden>.' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a placeholder',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Write a config with password: your_password_here' }] });\n",
      },
      findings: [],
    },
    {
      name: 'an address of nobody',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Write to noreply@example.com' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a timestamp',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Since 1735689600000123' }] });\n",
      },
      findings: [],
    },
    {
      name: 'a test of redaction',
      files: {
        'src/redact.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'card 4539 1488 0343 6467' }] });\n",
      },
      findings: [],
    },
  ],
};
