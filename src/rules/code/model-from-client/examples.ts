import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a model from the body, in Flask',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    model = request.json.get("model") or "mistral-small-latest"\n    return client.chat.complete(model=model, messages=[])\n',
      },
      findings: ['app/main.py:8'],
    },
    {
      name: 'a route of Next',
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function POST(request: Request) {\n  const { model } = await request.json();\n  return Response.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n}\n",
      },
      findings: ['app/api/chat/route.ts:4'],
    },
    {
      name: 'behind a default',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const model = req.body.model || 'mistral-small-latest';\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: ['src/routes.js:4'],
    },
    {
      name: 'any text in a schema',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ model: z.string().default('mistral-small-latest') });\napp.post('/chat', async (req, res) => {\n  const { model } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: ['src/routes.ts:6'],
    },
    {
      name: 'the AI SDK',
      files: {
        'app/api/chat/route.ts':
          "import { mistral } from '@ai-sdk/mistral';\nimport { streamText } from 'ai';\nexport async function POST(req: Request) {\n  const { model } = await req.json();\n  return streamText({ model: mistral(model), prompt: 'Hello' }).toTextStreamResponse();\n}\n",
      },
      findings: ['app/api/chat/route.ts:4'],
    },
  ],
  clean: [
    {
      name: 'a model from a list, in Flask',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    model = request.json.get("model")\n    if model not in ALLOWED_MODELS:\n        return "no such model", 400\n    return client.chat.complete(model=model, messages=[])\n',
      },
      findings: [],
    },
    {
      name: 'an enum',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ model: z.enum(['mistral-small-latest', 'ministral-8b-latest']) });\napp.post('/chat', async (req, res) => {\n  const { model } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'a list',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst ALLOWED = ['mistral-small-latest'];\napp.post('/chat', async (req, res) => {\n  const { model } = req.body;\n  if (!ALLOWED.includes(model)) return res.status(400).end();\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: "a table of the server's",
      files: {
        'src/routes.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst MODELS = { fast: 'ministral-8b-latest', good: 'mistral-small-latest' };\napp.post('/chat', async (req, res) => {\n  const model = MODELS[req.body.speed];\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'a setting',
      files: {
        'src/routes.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const model = process.env.MISTRAL_MODEL;\n  res.json(await client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] }));\n});\n",
      },
      findings: [],
    },
  ],
};
