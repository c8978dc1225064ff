import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What reaches the call, and how it was checked. */
async function flowsIn(
  files: string | Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { requests } = await pythonUse(files);
  return requests.map(({ source, reaches, check }) => {
    const open = check.kind === 'schema' ? ` ${check.unbounded.join('+')}`.trimEnd() : '';
    return `${source} ${reaches} ${check.kind}${open}`;
  });
}

const FLASK = `from flask import Flask, request, jsonify\n${CLIENT}app = Flask(__name__)\n@app.route("/chat", methods=["POST"])\ndef chat():\n`;
const FASTAPI = `from fastapi import FastAPI, Request, Body, WebSocket, Depends\nfrom pydantic import BaseModel, Field\n${CLIENT}app = FastAPI()\n`;
const SEND =
  '    return client.chat.complete(model="m", messages=[{"role": "user", "content": text}])\n';

describe('requests of Flask', () => {
  it.each([
    [
      'a field of JSON',
      '    data = request.get_json()\n    text = data.get("text", "")\n',
      ['the request body content none'],
    ],
    ['a form', '    text = request.form["text"].strip()\n', ['the request body content none']],
    ['a query', '    text = request.args.get("q")\n', ['the query of the request content none']],
    [
      'a text around it',
      '    text = f"Answer {request.json[\'q\']}"\n',
      ['the request body content none'],
    ],
    [
      'only whether it is there',
      '    text = request.json.get("q")\n    if not text:\n        return "no", 400\n',
      ['the request body content none'],
    ],
    [
      'its type',
      '    text = request.json.get("q")\n    if not isinstance(text, str):\n        return "no", 400\n',
      ['the request body content shape'],
    ],
    [
      'its length',
      '    text = request.json.get("q")\n    if len(text) > 4000:\n        return "no", 400\n',
      ['the request body content bounded'],
    ],
    [
      'a function that may check it',
      '    text = request.json.get("q")\n    validate(text)\n',
      ['the request body content unknown'],
    ],
    [
      'jsonschema',
      '    data = request.get_json()\n    jsonschema.validate(data, SCHEMA)\n    text = data["q"]\n',
      ['the request body content schema'],
    ],
    ['a constant', '    text = "hi"\n', []],
    [
      "the model's own answer",
      '    text = requests.get("https://example.com").json()["text"]\n',
      [],
    ],
  ])('sees %s', async (_, body, expected) => {
    expect(await flowsIn(FLASK + body + SEND)).toEqual(expected);
  });

  it.each([
    ['grows', '    text = "Hello"\n    text += request.json["q"]\n'],
    [
      'is joined of lines',
      '    lines = []\n    lines.append(request.json["q"])\n    text = "\\n".join(lines)\n',
    ],
    [
      'is a record',
      '    facts = {}\n    facts["q"] = request.json["q"]\n    text = json.dumps(facts)\n',
    ],
    ['is a template', '    text = TEMPLATE.replace("{q}", request.json["q"])\n'],
    [
      'is kept by an object',
      '    self.lines.append(request.json["q"])\n    text = "".join(self.lines)\n',
    ],
  ])('sees a text that %s', async (_, body) => {
    expect(await flowsIn(FLASK + body + SEND)).toEqual(['the request body content none']);
  });

  it('sees what an object keeps for another of its methods', async () => {
    const code = `${FLASK}    agent = Agent(request.json["q"])\n    return agent.run()\nclass Agent:\n    def __init__(self, text):\n        self.text = text.strip()\n    def run(self):\n        return client.chat.complete(model="m", messages=[{"role": "user", "content": self.text}])\n`;
    expect(await flowsIn(code)).toEqual(['the request body content none']);
  });

  it('ends where values lead back to themselves in many ways', async () => {
    const lines = Array.from({ length: 40 }, () => '    text = text + text.strip() + more(text)\n');
    const code = `${FLASK}    text = request.json["q"]\n${lines.join('')}${SEND}`;
    expect(await flowsIn(code)).toEqual(['the request body content none']);
  });

  it('does not see what a list is given after its use', async () => {
    const late =
      '    lines = ["a"]\n    text = "".join(lines)\n    lines.append(request.json["q"])\n';
    expect(await flowsIn(FLASK + late + SEND)).toEqual([]);
  });

  it('sees a list of messages, a model and a body that is handed on', async () => {
    expect(
      await flowsIn(
        `${FLASK}    body = request.json\n    return client.chat.complete(model=body["model"], messages=body["messages"])\n`,
      ),
    ).toEqual(['the request body messages none', 'the request body model none']);
    expect(await flowsIn(`${FLASK}    return client.chat.complete(**request.json)\n`)).toEqual([
      'the request body whole none',
    ]);
  });

  it('takes an allow-list for what it is', async () => {
    const code = `${FLASK}    model = request.json["model"]\n    if model not in ALLOWED:\n        return "no", 400\n    return client.chat.complete(model=model, messages=[])\n`;
    expect(await flowsIn(code)).toEqual(['the request body model allow-list']);
  });

  it('speaks of roles only beside a system prompt of its own', async () => {
    const own = '    messages = request.json["messages"]\n';
    const plain = `${FLASK}${own}    return client.chat.complete(model="m", messages=messages)\n`;
    expect(await flowsIn(plain)).toEqual(['the request body messages none']);
    const beside = `${FLASK}${own}    return client.chat.complete(model="m", messages=[{"role": "system", "content": "x"}] + messages)\n`;
    expect(await flowsIn(beside)).toEqual([
      'the request body messages none',
      'the request body role none',
    ]);
    const filtered = `${FLASK}${own}    kept = [m for m in messages if m["role"] in ("user", "assistant")]\n    return client.chat.complete(model="m", messages=[{"role": "system", "content": "x"}, *kept])\n`;
    expect(await flowsIn(filtered)).toContain('the request body role allow-list');
  });
});

describe('requests over one function', () => {
  it('follows a service of another module', async () => {
    expect(
      await flowsIn({
        'app/llm.py': `${CLIENT}class Chat:\n    def ask(self, text):\n    ${SEND}`,
        'app/main.py':
          'from flask import Flask, request\nfrom app.llm import Chat\napp = Flask(__name__)\nchat = Chat()\n@app.post("/ask")\ndef ask():\n    return chat.ask(request.json["q"])\n',
      }),
    ).toEqual(['the request body content none']);
  });

  it('follows a function that builds the messages', async () => {
    const code = `${FLASK}    return client.chat.complete(model="m", messages=build(request.json["q"]))\ndef build(q):\n    return [{"role": "user", "content": q}]\n`;
    expect(await flowsIn(code)).toEqual(['the request body content none']);
  });

  it('follows a route over a service and a wrapper, each in its file, and no more than five', async () => {
    const wrapper = { 'app/llm.py': `${CLIENT}def ask(text):\n${SEND}` };
    const service = { 'app/bot.py': 'from app.llm import ask\ndef reply(q):\n    return ask(q)\n' };
    const route = (callee: string) =>
      `from flask import Flask, request\nfrom app.${callee.split('.').join(' import ')}\napp = Flask(__name__)\n@app.post("/")\ndef route():\n    return ${callee.split('.')[1] ?? ''}(request.json["q"])\n`;
    expect(await flowsIn({ ...wrapper, ...service, 'app/main.py': route('bot.reply') })).toEqual([
      'the request body content none',
    ]);
    const more = {
      'app/a.py': 'from app.bot import reply\ndef a(q):\n    return reply(q)\n',
      'app/b.py': 'from app.a import a\ndef b(q):\n    return a(q)\n',
      'app/c.py': 'from app.b import b\ndef c(q):\n    return b(q)\n',
      'app/d.py': 'from app.c import c\ndef d(q):\n    return c(q)\n',
    };
    const all = { ...wrapper, ...service, ...more };
    expect(await flowsIn({ ...all, 'app/main.py': route('c.c') })).toHaveLength(1);
    expect(await flowsIn({ ...all, 'app/main.py': route('d.d') })).toEqual([]);
  });

  it.each([
    ['a thread', 'asyncio.to_thread(ask, text)'],
    ['an executor', 'loop.run_in_executor(None, ask, text)'],
    ['a task of the server', 'tasks.add_task(ask, text)'],
    ['a task of Celery', 'ask.delay(text)'],
    ['a partial application', 'partial(ask, text)()'],
  ])('follows %s', async (_, call) => {
    const code = `${FLASK}    text = request.json["q"]\n    return ${call}\ndef ask(text):\n${SEND}`;
    expect(await flowsIn(code)).toEqual(['the request body content none']);
  });

  it('follows a list that grows before a function is given it, and knows who speaks in it', async () => {
    const ask =
      'def ask(history):\n    return client.chat.complete(model="m", messages=[{"role": "system", "content": "x"}, *history[-10:]])\n';
    const own = `${FLASK}    history = SESSIONS.get("a", [])\n    history.append({"role": "user", "content": request.json["q"]})\n    return ask(history)\n${ask}`;
    expect(await flowsIn(own)).toEqual(['the request body content none']);
    const given = `${FLASK}    return ask(list(request.json["messages"]))\n${ask}`;
    expect(await flowsIn(given)).toEqual([
      'the request body messages none',
      'the request body role none',
    ]);
    const written = `${FLASK}    history = []\n    for m in request.json["messages"]:\n        history.append({"role": m["role"], "content": m["content"]})\n    return ask(history)\n${ask}`;
    expect(await flowsIn(written)).toEqual([
      'the request body content none',
      'the request body role none',
    ]);
  });

  it("takes a system prompt of one caller for no other caller's", async () => {
    const code = `${FLASK}    return ask(request.json["messages"])\ndef title():\n    return ask([{"role": "system", "content": "x"}])\ndef ask(messages):\n    return client.chat.complete(model="m", messages=messages)\n`;
    expect(await flowsIn(code)).toEqual(['the request body messages none']);
  });

  it('tells routes apart that take the same', async () => {
    const route = (name: string) =>
      `@app.post("/${name}")\ndef ${name}(body: dict):\n    return client.chat.complete(model="m", messages=[{"role": "user", "content": body["q"]}])\n`;
    const { requests } = await pythonUse(
      `${CLIENT}from fastapi import FastAPI\napp = FastAPI()\n${route('a')}${route('b')}`,
    );
    expect(requests.map(({ enclosing }) => enclosing)).toEqual(['a', 'b']);
  });

  it('says where the request is read', async () => {
    const { requests } = await pythonUse(`${FLASK}    text = request.json["q"]\n${SEND}`);
    expect(requests.map(({ place, enclosing }) => [place.startLine, enclosing])).toEqual([
      [8, 'chat'],
    ]);
  });
});

describe('requests of FastAPI', () => {
  it.each([
    [
      'a model',
      'class Q(BaseModel):\n    text: str\n',
      'q: Q',
      'q.text',
      ['the request body content schema content-length'],
    ],
    [
      'a model with a bound',
      'class Q(BaseModel):\n    text: str = Field(max_length=100)\n',
      'q: Q',
      'q.text',
      ['the request body content schema'],
    ],
    [
      'a model with a validator',
      'class Q(BaseModel):\n    text: str\n    @field_validator("text")\n    def short(cls, v):\n        return v\n',
      'q: Q',
      'q.text',
      ['the request body content schema'],
    ],
    [
      'a neighbour without a bound',
      'class Q(BaseModel):\n    text: str = Field(max_length=100)\n    prompt: str\n',
      'q: Q',
      'q.text',
      ['the request body content schema'],
    ],
    ['a dictionary', '', 'q: dict = Body(...)', 'q["text"]', ['the request body content none']],
    ['a text', '', 'text: str', 'text', ['the query of the request content schema content-length']],
    [
      'a request',
      '',
      'request: Request',
      '(await request.json())["q"]',
      ['the request body content none'],
    ],
    [
      'a socket',
      '',
      'ws: WebSocket',
      'await ws.receive_text()',
      ['a message of the socket content none'],
    ],
    ['a dependency', '', 'user: dict = Depends(current)', 'user["name"]', []],
    ['a number', '', 'n: int', 'n', []],
  ])('sees %s', async (_, before, parameter, value, expected) => {
    const code = `${FASTAPI}${before}@app.post("/")\nasync def chat(${parameter}):\n    return await client.chat.complete_async(model="m", messages=[{"role": "user", "content": ${value}}])\n`;
    expect(await flowsIn(code)).toEqual(expected);
  });

  it('sees what a model of messages leaves open', async () => {
    const code = `${FASTAPI}class Message(BaseModel):\n    role: str\n    content: str\nclass Chat(BaseModel):\n    messages: list[Message]\n    model: str\n@app.post("/")\ndef chat(chat: Chat):\n    return client.chat.complete(model=chat.model, messages=[{"role": m.role, "content": m.content} for m in chat.messages])\n`;
    expect(await flowsIn(code)).toEqual([
      'the request body content schema message-count+role+content-length',
      'the request body model schema model',
    ]);
  });

  it('takes a model that is made by hand for a schema', async () => {
    const code = `${FASTAPI}class Q(BaseModel):\n    text: str\n@app.post("/")\nasync def chat(request: Request):\n    q = Q.model_validate(await request.json())\n    return client.chat.complete(model="m", messages=[{"role": "user", "content": q.text}])\n`;
    expect(await flowsIn(code)).toEqual(['the request body content schema content-length']);
  });
});

describe('requests of other frameworks', () => {
  it.each([
    [
      'Django',
      'from django.http import JsonResponse\nimport json\n',
      'def chat(request):\n    text = json.loads(request.body)["q"]\n',
      'the request body content none',
    ],
    [
      'Django REST framework',
      'from rest_framework.views import APIView\n',
      'def post(request):\n    text = request.data.get("q")\n',
      'the request body content none',
    ],
    [
      'Azure Functions',
      'import azure.functions as func\n',
      'def main(req: func.HttpRequest):\n    text = req.get_json()["q"]\n',
      'the request body content none',
    ],
    [
      'AWS Lambda',
      'import json\n',
      'def lambda_handler(event, context):\n    text = json.loads(event["body"])["q"]\n',
      'the body of the event content none',
    ],
  ])('knows %s', async (_, imports, body, expected) => {
    expect(await flowsIn(imports + CLIENT + body + SEND)).toEqual([expected]);
  });

  it('knows that the user of Streamlit is at the same machine', async () => {
    expect(
      await flowsIn(
        `import streamlit as st\n${CLIENT}def f():\n    text = st.chat_input()\n${SEND}`,
      ),
    ).toEqual([]);
  });
});
