import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'messages in the log of a service in Python',
      files: {
        'app/main.py':
          'import logging\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nlogger = logging.getLogger(__name__)\ndef ask(messages):\n    logger.info(f"sending {messages}")\n    return client.chat.complete(model="mistral-small-latest", messages=messages)\n',
      },
      findings: ['app/main.py:7'],
    },
    {
      name: 'the reply',
      files: {
        'package.json': '{ "dependencies": { "express": "5", "@mistralai/mistralai": "1" } }\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(content: string) {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: content }] });\n  console.log(reply.choices[0].message.content);\n  return reply;\n}\n",
      },
      findings: ['src/chat.ts:5'],
    },
    {
      name: 'the messages',
      files: {
        'package.json': '{ "dependencies": { "express": "5", "@mistralai/mistralai": "1" } }\n',
        'src/chat.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(messages) {\n  logger.debug('to Mistral', JSON.stringify(messages));\n  return client.chat.complete({ model: 'mistral-small-latest', messages });\n}\n",
      },
      findings: ['src/chat.js:4'],
    },
    {
      name: 'the whole request',
      files: {
        'package.json': '{ "dependencies": { "express": "5", "@mistralai/mistralai": "1" } }\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(content: string) {\n  const request = { model: 'mistral-small-latest', messages: [{ role: 'user', content }] };\n  console.info(request);\n  return client.chat.complete(request);\n}\n",
      },
      findings: ['src/chat.ts:5'],
    },
  ],
  clean: [
    {
      name: 'how many messages there are, in Python',
      files: {
        'app/main.py':
          'import logging\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nlogger = logging.getLogger(__name__)\ndef ask(messages):\n    logger.info("sending %d messages", len(messages))\n    return client.chat.complete(model="mistral-small-latest", messages=messages)\n',
      },
      findings: [],
    },
    {
      name: 'what it cost',
      files: {
        'package.json': '{ "dependencies": { "express": "5", "@mistralai/mistralai": "1" } }\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(content: string) {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: content }] });\n  console.log(reply.usage, reply.model, content.length);\n  return reply;\n}\n",
      },
      findings: [],
    },
    {
      name: 'a program that prints for whoever runs it',
      files: {
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "1" } }\n',
        'src/cli.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function main() {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] });\n  console.log(reply.choices[0].message.content);\n}\n",
      },
      findings: [],
    },
    {
      name: 'something else',
      files: {
        'package.json': '{ "dependencies": { "express": "5", "@mistralai/mistralai": "1" } }\n',
        'src/chat.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(messages, userId) {\n  console.log('asked by', userId, messages.length);\n  return client.chat.complete({ model: 'mistral-small-latest', messages });\n}\n",
      },
      findings: [],
    },
  ],
};
