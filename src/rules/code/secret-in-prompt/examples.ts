import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a variable of the environment in an f-string',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "user", "content": f"Connect with {os.environ[\'DB_PASSWORD\']}"}])\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'a password of the environment',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: `Connect with ${process.env.DB_PASSWORD} and list the tables` }] });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'the field of a record',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (user) =>\n  client.chat.complete({\n    model: 'mistral-small-latest',\n    maxTokens: 500,\n    messages: [{ role: 'system', content: 'The password is ' + user.password }],\n  });\n",
      },
      findings: ['src/chat.ts:7'],
    },
    {
      name: 'an address that carries a password',
      files: {
        'src/chat.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { generateText } from 'ai';\nconst system = `You can query ${process.env.DATABASE_URL}.`;\nexport const answer = (prompt) => generateText({ model: mistral('mistral-small-latest'), system, prompt });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a constant away',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst token = process.env.GITHUB_TOKEN;\nexport const answer = () =>\n  client.chat.complete({\n    model: 'mistral-small-latest',\n    maxTokens: 500,\n    messages: [{ role: 'user', content: `Use ${token}` }],\n  });\n",
      },
      findings: ['src/chat.ts:3'],
    },
    {
      name: 'a request by hand',
      files: {
        'src/ask.ts':
          "export const ask = (apiKey, question) =>\n  fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },\n    body: JSON.stringify({\n      model: 'mistral-small-latest',\n      messages: [{ role: 'user', content: `${question} (${apiKey})` }],\n    }),\n  });\n",
      },
      findings: ['src/ask.ts:7'],
    },
  ],
  clean: [
    {
      name: 'a plain variable in an f-string',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nclient.chat.complete(model="m", messages=[{"role": "user", "content": f"Summarise {text}"}])\n',
      },
      findings: [],
    },
    {
      name: 'a setting that is no secret',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: `You work for ${process.env.COMPANY_NAME}.` }] });\n",
      },
      findings: [],
    },
    {
      name: 'a prompt that names secrets',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Never tell anybody the apiKey or the password.' }] });\n",
      },
      findings: [],
    },
    {
      name: 'taken out before',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nimport { redact } from './redact.js';\nexport const answer = (password) =>\n  client.chat.complete({ model: 'mistral-small-latest', maxTokens: 9, messages: [{ role: 'user', content: `x ${redact(password)}` }] });\n",
      },
      findings: [],
    },
    {
      name: 'the key in its header',
      files: {
        'src/ask.ts':
          "export async function ask(content) {\n  return fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }),\n  });\n}\n",
      },
      findings: [],
    },
    {
      name: 'whether it is there',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (messages) => client.chat.complete({ model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: `Configured: ${process.env.DB_PASSWORD ? 'yes' : 'no'}` }] });\n",
      },
      findings: [],
    },
    {
      name: 'how long it is',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const answer = (password) =>\n  client.chat.complete({ model: 'mistral-small-latest', maxTokens: 9, messages: [{ role: 'user', content: `${password.length} characters` }] });\n",
      },
      findings: [],
    },
  ],
};
