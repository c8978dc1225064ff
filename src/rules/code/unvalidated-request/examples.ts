import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a route of Flask',
      files: {
        'app/main.py':
          'from flask import Flask, request\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    data = request.get_json()\n    text = data.get("message", "")\n    if not text:\n        return "no message", 400\n    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": text}], max_tokens=500)\n',
      },
      findings: ['app/main.py:8'],
    },
    {
      name: 'a route of Next',
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function POST(request: Request) {\n  const { message } = (await request.json()) as { message: string };\n  const reply = await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] });\n  return Response.json(reply);\n}\n",
      },
      findings: ['app/api/chat/route.ts:4'],
    },
    {
      name: 'Express, through a service',
      files: {
        'src/mistral.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(prompt) {\n  return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: `Answer: ${prompt}` }] });\n}\n",
        'src/routes.js':
          "import { ask } from './mistral.js';\nrouter.post('/ask', async (req, res) => {\n  const { prompt } = req.body;\n  if (!prompt) return res.status(400).end();\n  res.json(await ask(prompt));\n});\n",
      },
      findings: ['src/routes.js:3'],
    },
    {
      name: 'a server action',
      files: {
        'app/actions.ts':
          "'use server';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function ask(question: string) {\n  return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: question }] });\n}\n",
      },
      findings: ['app/actions.ts:4'],
    },
    {
      name: 'Nest with a class that is not decorated',
      files: {
        'src/chat.controller.ts':
          "import { ChatService } from './chat.service.js';\nclass ChatDto { message: string; }\n@Controller('chat')\nexport class ChatController {\n  constructor(private readonly chat: ChatService) {}\n  @Post()\n  send(@Body() dto: ChatDto) {\n    return this.chat.reply(dto.message);\n  }\n}\n",
        'src/chat.service.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport class ChatService {\n  reply(message: string) {\n    return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] });\n  }\n}\n",
      },
      findings: ['src/chat.controller.ts:7'],
    },
    {
      name: 'its shape alone',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const { messages } = req.body;\n  if (!Array.isArray(messages)) return res.status(400).end();\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages }));\n});\n",
      },
      findings: ['src/chat.ts:4'],
    },
    {
      name: 'Hono, the AI SDK',
      files: {
        'src/index.ts':
          "import { Hono } from 'hono';\nimport { generateText } from 'ai';\nimport { mistral } from '@ai-sdk/mistral';\nconst app = new Hono();\napp.post('/chat', async (c) => {\n  const { prompt } = await c.req.json();\n  const { text } = await generateText({ model: mistral('mistral-small-latest'), prompt });\n  return c.json({ text });\n});\n",
      },
      findings: ['src/index.ts:6'],
    },
  ],
  clean: [
    {
      name: 'a model of pydantic',
      files: {
        'app/main.py':
          'from fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = FastAPI()\nclass Question(BaseModel):\n    text: str = Field(max_length=4000)\n@app.post("/chat")\ndef chat(question: Question):\n    text = question.text\n    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": text}], max_tokens=500)\n',
      },
      findings: [],
    },
    {
      name: 'a schema of zod',
      files: {
        'app/api/chat/route.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ message: z.string().max(4000) });\nexport async function POST(request: Request) {\n  const parsed = Body.safeParse(await request.json());\n  if (!parsed.success) return new Response(null, { status: 400 });\n  return Response.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: parsed.data.message }] }));\n}\n",
      },
      findings: [],
    },
    {
      name: 'a procedure of tRPC',
      files: {
        'server/chat.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const chat = t.procedure\n  .input(z.object({ message: z.string().max(4000) }))\n  .mutation(({ input }) => client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: input.message }] }));\n",
      },
      findings: [],
    },
    {
      name: 'a validator before the handler',
      files: {
        'src/routes.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nrouter.post('/chat', body('message').isLength({ max: 4000 }), async (req, res) => {\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: req.body.message }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'Nest with a decorated class and its pipe',
      files: {
        'src/main.ts': 'app.useGlobalPipes(new ValidationPipe({ whitelist: true }));\n',
        'src/chat.controller.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nclass ChatDto {\n  @IsString()\n  @MaxLength(4000)\n  message: string;\n}\n@Controller('chat')\nexport class ChatController {\n  @Post()\n  send(@Body() dto: ChatDto) {\n    return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: dto.message }] });\n  }\n}\n",
      },
      findings: [],
    },
    {
      name: 'the answer of another server',
      files: {
        'src/digest.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function digest() {\n  const response = await fetch('https://news.example.com/today');\n  const { text } = await response.json();\n  return client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: text }] });\n}\n",
      },
      findings: [],
    },
    {
      name: 'a length with an end',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/chat', async (req, res) => {\n  const { message } = req.body;\n  if (typeof message !== 'string' || message.length > 4000) return res.status(400).end();\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'a constant prompt in a handler',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\napp.post('/joke', async (req, res) => {\n  console.log(req.body.id);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Tell a joke' }] }));\n});\n",
      },
      findings: [],
    },
  ],
};
