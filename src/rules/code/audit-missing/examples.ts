import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a route in Python that leaves no record, beside one that does',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    text = "hi"\n    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": text}], max_tokens=500)\ndef summarise(user_id, text):\n    reply = client.chat.complete(model="m", messages=[])\n    log_usage(user_id=user_id, model="m", tokens=reply.usage.total_tokens, success=True)\n',
      },
      findings: ['app/main.py:9', 'app/main.py:11'],
    },
    {
      name: 'a sibling that leaves no record',
      files: {
        'src/usage.ts':
          'export async function recordUsage(userId: string, model: string, success: boolean) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { recordUsage } from './usage.js';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  try {\n    res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] }));\n  } finally {\n    await recordUsage(req.user.id, 'mistral-small-latest', true);\n  }\n});\n",
        'src/title.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/title', async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'A title, please' }] }));\n});\n",
      },
      findings: ['src/title.ts:4'],
    },
    {
      name: 'where it goes well alone',
      files: {
        'src/usage.ts':
          'export async function recordUsage(userId: string, model: string, success: boolean) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { recordUsage } from './usage.js';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] });\n  await recordUsage(req.user.id, 'mistral-small-latest', true);\n  res.json(reply);\n});\n",
      },
      findings: ['src/chat.ts:5'],
    },
    {
      name: 'several that go well alone, told of once',
      files: {
        'src/usage.ts':
          'export async function recordUsage(userId: string, model: string, success: boolean) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { recordUsage } from './usage.js';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] });\n  await recordUsage(req.user.id, 'mistral-small-latest', true);\n  res.json(reply);\n});\napp.post('/title', async (req, res) => {\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'A title' }] });\n  await recordUsage(req.user.id, 'mistral-small-latest', true);\n  res.json(reply);\n});\n",
      },
      findings: ['src/chat.ts:5'],
    },
    {
      name: 'nothing in a package beside one that records, as a notice for all of its calls',
      files: {
        'apps/web/package.json': '{ "dependencies": { "@mistralai/mistralai": "1" } }\n',
        'apps/web/src/chat.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  try {\n    res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [] }));\n  } finally {\n    await db.llmUsage.create({ userId: req.user.id, model: 'm', success: true });\n  }\n});\n",
        'apps/worker/package.json': '{ "dependencies": { "@mistralai/mistralai": "1" } }\n',
        'apps/worker/src/chat.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/a', async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [] }));\n});\napp.post('/b', async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [] }));\n});\n",
      },
      findings: ['apps/worker/src/chat.js:4'],
    },
    {
      name: 'nothing at all',
      files: {
        'src/chat.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: ['src/chat.js:4'],
    },
  ],
  clean: [
    {
      name: 'a context manager in Python that records',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\ndef ask(text):\n    with LLMCallTimer("chat", "m") as timer:\n        return client.chat.complete(model="m", messages=[])\n',
        'app/tracker.py': 'def log_usage(user_id, model, tokens, success):\n    pass\n',
      },
      findings: [],
    },
    {
      name: 'on both ways',
      files: {
        'src/usage.ts':
          'export async function recordUsage(userId: string, model: string, success: boolean) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { recordUsage } from './usage.js';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  try {\n    const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] });\n    await recordUsage(req.user.id, 'mistral-small-latest', true);\n    res.json(reply);\n  } catch {\n    await recordUsage(req.user.id, 'mistral-small-latest', false);\n    res.status(502).end();\n  }\n});\n",
      },
      findings: [],
    },
    {
      name: 'by the caller',
      files: {
        'src/usage.ts':
          'export async function recordUsage(userId: string, model: string, success: boolean) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n',
        'src/mistral.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(content: string) {\n  return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: content }] });\n}\n",
        'src/chat.ts':
          "import { ask } from './mistral.js';\nimport { recordUsage } from './usage.js';\napp.post('/chat', async (req, res) => {\n  try {\n    res.json(await ask('Hello'));\n  } finally {\n    await recordUsage(req.user.id, 'mistral-small-latest', true);\n  }\n});\n",
      },
      findings: [],
    },
    {
      name: 'telemetry of the AI SDK',
      files: {
        'src/chat.ts':
          "import { generateText } from 'ai';\nimport { mistral } from '@ai-sdk/mistral';\nexport const ask = (prompt: string) =>\n  generateText({ model: mistral('mistral-small-latest'), prompt, experimental_telemetry: { isEnabled: true } });\n",
      },
      findings: [],
    },
    {
      name: 'a service that records every call',
      files: {
        'package.json': '{ "dependencies": { "@mistralai/mistralai": "1", "langfuse": "3" } }\n',
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const ask = (content: string) => client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: content }] });\n",
      },
      findings: [],
    },
    {
      name: 'a script that is run by hand',
      files: {
        'scripts/try.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconsole.log(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Hello' }] }));\n",
      },
      findings: [],
    },
  ],
};
