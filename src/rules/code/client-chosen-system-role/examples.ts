import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'messages of the body behind a system prompt, in Flask',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    messages = [{"role": "system", "content": "Be kind."}]\n    messages.extend(request.json["messages"])\n    return client.chat.complete(model="mistral-small-latest", messages=messages)\n',
      },
      findings: ['app/main.py:9'],
    },
    {
      name: "messages behind the server's own",
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function POST(request: Request) {\n  const { messages } = await request.json();\n  return Response.json(\n    await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'system', content: 'Answer about cheese alone.' }, ...messages] }),\n  );\n}\n",
      },
      findings: ['app/api/chat/route.ts:4'],
    },
    {
      name: 'roles that are copied',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const messages = [{ role: 'system', content: 'Answer about cheese alone.' }];\n  for (const m of req.body.history) messages.push({ role: m.role, content: m.content });\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages }));\n});\n",
      },
      findings: ['src/routes.js:5'],
    },
    {
      name: 'a schema that allows the system',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string().max(100) });\nconst Body = z.object({ messages: z.array(Message).max(20) });\napp.post('/chat', async (req, res) => {\n  const { messages } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'system', content: 'Answer about cheese alone.' }, ...messages] }));\n});\n",
      },
      findings: ['src/routes.ts:7'],
    },
  ],
  clean: [
    {
      name: 'roles that the server sets, in Flask',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    messages = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": request.json["text"]}]\n    return client.chat.complete(model="mistral-small-latest", messages=messages)\n',
      },
      findings: [],
    },
    {
      name: 'a schema that does not',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Message = z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(100) });\nconst Body = z.object({ messages: z.array(Message).max(20) });\napp.post('/chat', async (req, res) => {\n  const { messages } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'system', content: 'Answer about cheese alone.' }, ...messages] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'roles that the server sets',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const own = req.body.messages.map((m) => ({ role: m.role === 'assistant' ? 'assistant' : 'user', content: m.content }));\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'system', content: 'Answer about cheese alone.' }, ...own] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'a filter',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const own = req.body.messages.filter((m) => m.role !== 'system');\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'system', content: 'Answer about cheese alone.' }, ...own] }));\n});\n",
      },
      findings: [],
    },
    {
      name: "no system prompt of the server's",
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: req.body.messages }));\n});\n",
      },
      findings: [],
    },
  ],
};
