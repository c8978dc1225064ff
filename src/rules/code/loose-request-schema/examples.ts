import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a model of pydantic without bounds',
      files: {
        'app/main.py':
          'from fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = FastAPI()\nclass Message(BaseModel):\n    role: str\n    content: str\nclass Chat(BaseModel):\n    messages: list[Message]\n@app.post("/chat")\ndef chat(chat: Chat):\n    return client.chat.complete(model="mistral-small-latest", messages=chat.messages)\n',
      },
      findings: ['app/main.py:10'],
    },
    {
      name: 'a text of any length',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ message: z.string().min(1) });\napp.post('/chat', async (req, res) => {\n  const { message } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] }));\n});\n",
      },
      findings: ['src/routes.ts:6'],
    },
    {
      name: 'any number of messages by anyone',
      files: {
        'src/routes.js':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Message = z.object({ role: z.string(), content: z.string().max(4000) });\nconst Body = z.object({ messages: z.array(Message) });\napp.post('/chat', async (req, res) => {\n  const { messages } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages }));\n});\n",
      },
      findings: ['src/routes.js:7'],
    },
    {
      name: 'the input of a procedure',
      files: {
        'server/chat.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const chat = t.procedure\n  .input(z.object({ message: z.string() }))\n  .mutation(({ input }) => client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: input.message }] }));\n",
      },
      findings: ['server/chat.ts:4'],
    },
  ],
  clean: [
    {
      name: 'a model of pydantic with bounds',
      files: {
        'app/main.py':
          'from fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nimport os\nfrom typing import Literal\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\napp = FastAPI()\nclass Message(BaseModel):\n    role: Literal["user", "assistant"]\n    content: str = Field(max_length=4000)\nclass Chat(BaseModel):\n    messages: list[Message] = Field(max_length=20)\n@app.post("/chat")\ndef chat(chat: Chat):\n    return client.chat.complete(model="mistral-small-latest", messages=chat.messages)\n',
      },
      findings: [],
    },
    {
      name: 'bounds',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Message = z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(4000) });\nconst Body = z.object({ messages: z.array(Message).max(50) });\napp.post('/chat', async (req, res) => {\n  const { messages } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'a refinement, which may bound anything',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ message: z.string().refine(isShort) });\napp.post('/chat', async (req, res) => {\n  const { message } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: message }] }));\n});\n",
      },
      findings: [],
    },
    {
      name: 'an enum',
      files: {
        'src/routes.ts':
          "import { z } from 'zod';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst Body = z.object({ language: z.enum(['fr', 'en']) });\napp.post('/hello', async (req, res) => {\n  const { language } = Body.parse(req.body);\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: `Say hello in ${language}` }] }));\n});\n",
      },
      findings: [],
    },
  ],
};
