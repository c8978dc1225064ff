import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a body that FastAPI hands on',
      files: {
        'app/main.py':
          'from fastapi import FastAPI, Request\nfrom pydantic import BaseModel, Field\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = FastAPI()\n@app.post("/chat")\nasync def chat(request: Request):\n    body = await request.json()\n    return await client.chat.complete_async(**body)\n',
      },
      findings: ['app/main.py:9'],
    },
    {
      name: 'the body itself',
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function POST(request: Request) {\n  const body = await request.json();\n  return Response.json(await client.chat.complete(body));\n}\n",
      },
      findings: ['app/api/chat/route.ts:4'],
    },
    {
      name: 'a spread of it',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  res.json(await client.chat.complete({ ...req.body, model: 'mistral-small-latest' }));\n});\n",
      },
      findings: ['src/routes.js:4'],
    },
    {
      name: 'over an imported function, by hand',
      files: {
        'src/mistral.ts':
          "export async function complete(payload: unknown) {\n  return fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },\n    body: JSON.stringify(payload),\n  });\n}\n",
        'src/server.ts':
          "import { complete } from './mistral.js';\napp.post('/proxy', async (req, res) => {\n  const { body } = req;\n  res.json(await complete(body));\n});\n",
      },
      findings: ['src/server.ts:3'],
    },
  ],
  clean: [
    {
      name: 'fields of a body in Python, by name',
      files: {
        'app/main.py':
          'from fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = FastAPI()\nclass Question(BaseModel):\n    text: str = Field(max_length=4000)\n@app.post("/chat")\ndef chat(question: Question):\n    text = question.text\n    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": text}], max_tokens=500)\n',
      },
      findings: [],
    },
    {
      name: 'named fields behind a schema',
      files: {
        'app/api/chat/route.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ message: z.string().max(4000) });\nexport async function POST(request: Request) {\n  const { message } = Body.parse(await request.json());\n  return Response.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] }));\n}\n",
      },
      findings: [],
    },
    {
      name: 'the sender brings the key',
      files: {
        'src/worker.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport async function POST(request: Request) {\n  const { apiKey, ...rest } = await request.json();\n  const client = new Mistral({ apiKey });\n  return Response.json(await client.chat.complete({ ...rest }));\n}\n",
      },
      findings: [],
    },
    {
      name: 'the answer of the API, and not a request',
      files: {
        'src/again.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function again(previous: string) {\n  const response = await fetch('https://api.mistral.ai/v1/models');\n  const body = await response.json();\n  return client.chat.complete(body);\n}\n",
      },
      findings: [],
    },
    {
      name: "options of the server's own",
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst options = { model: 'mistral-small-latest', maxTokens: 500 };\nexport const ask = (content: string) => client.chat.complete({ ...options, messages: [{ role: 'user', content }] });\n",
      },
      findings: [],
    },
  ],
};
