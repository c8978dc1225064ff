import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse, valueText } from '../../helpers/python-use.js';

/** What is said of each call: its client, operation, model and bound. */
async function callsIn(
  files: string | Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { calls } = await pythonUse(files);
  return calls.map((call) =>
    [call.client, call.operation, valueText(call.model), valueText(call.maxTokens)].join(' '),
  );
}

const MESSAGES = 'messages=[{"role": "user", "content": "hi"}]';

describe('calls of the SDK in Python', () => {
  it.each([
    ['chat.complete', 'chat'],
    ['chat.complete_async', 'chat'],
    ['chat.stream', 'chat'],
    ['chat.stream_async', 'chat'],
    ['chat.parse', 'chat'],
    ['fim.complete', 'fim'],
    ['agents.complete', 'agents'],
    ['beta.conversations.start', 'conversation'],
    ['beta.conversations.append_stream_async', 'conversation'],
    ['embeddings.create', 'embeddings'],
    ['ocr.process_async', 'ocr'],
    ['audio.transcriptions.complete', 'audio'],
    ['classifiers.moderate_chat', 'classifiers'],
    ['batch.jobs.create', 'batch'],
  ])('knows %s', async (method, operation) => {
    const { calls } = await pythonUse(`${CLIENT}client.${method}(model="m")\n`);
    expect(calls.map((call) => [call.operation, call.written])).toEqual([
      [operation, `client.${method}`],
    ]);
  });

  it.each([
    ['another constructor of its module', 'from mistralai.client import Mistral'],
    ['the whole module', 'import mistralai\nMistral = mistralai.Mistral'],
    ['a name of its own', 'from mistralai import Mistral as Mistral'],
    [
      'a guarded import',
      'try:\n    from mistralai import Mistral\nexcept ImportError:\n    Mistral = None',
    ],
  ])('follows %s', async (_, imported) => {
    expect(
      await callsIn(`${imported}\nc = Mistral()\nc.chat.complete(model="m", max_tokens=5)\n`),
    ).toEqual(['mistral-sdk chat m 5']);
  });

  it.each([
    [
      'a context manager',
      'def f():\n    with Mistral() as c:\n        c.chat.complete(model="m")\n',
    ],
    [
      'an attribute',
      'class A:\n    def __init__(self):\n        self.c = Mistral()\n    def f(self):\n        self.c.chat.complete(model="m")\n',
    ],
    [
      'a factory',
      'def get():\n    return Mistral()\ndef f():\n    get().chat.complete(model="m")\n',
    ],
    [
      'a lazy property',
      'class A:\n    @property\n    def c(self):\n        return Mistral()\n    def f(self):\n        self.c.chat.complete(model="m")\n',
    ],
    [
      'a global',
      'c = None\ndef init():\n    global c\n    c = Mistral()\ndef f():\n    c.chat.complete(model="m")\n',
    ],
    ['a parameter with a type', 'def f(c: Mistral):\n    c.chat.complete(model="m")\n'],
    [
      'a parameter that is handed over',
      'def f(client):\n    client.chat.complete(model="m")\nf(Mistral())\n',
    ],
    [
      'a dependency',
      'def get():\n    return Mistral()\ndef f(c=Depends(get)):\n    c.chat.complete(model="m")\n',
    ],
    ['a walrus', 'if (c := Mistral()):\n    c.chat.complete(model="m")\n'],
  ])('finds a client behind %s', async (_, code) => {
    expect(await callsIn(`from mistralai import Mistral\n${code}`)).toEqual([
      'mistral-sdk chat m absent',
    ]);
  });

  it('finds a client in another module', async () => {
    expect(
      await callsIn({
        'app/__init__.py': '',
        'app/llm.py': CLIENT,
        'app/chat.py': 'from app.llm import client\nclient.chat.complete(model="m")\n',
        'app/more.py': 'from .llm import client as c\nc.chat.complete(model="n")\n',
        'app/star.py': 'from .llm import *\nclient.chat.complete(model="o")\n',
      }),
    ).toEqual([
      'mistral-sdk chat m absent',
      'mistral-sdk chat n absent',
      'mistral-sdk chat o absent',
    ]);
  });

  it('knows the clients of the first version', async () => {
    const code =
      'from mistralai.client import MistralClient\nc = MistralClient("k")\nc.chat(model="m", messages=[])\nc.chat_stream(model="m")\nc.embeddings(model="e")\n';
    expect(await callsIn(code)).toEqual([
      'mistral-sdk-legacy chat m absent',
      'mistral-sdk-legacy chat m absent',
      'mistral-sdk-legacy embeddings e unknown',
    ]);
  });
});

describe('calls of other libraries in Python', () => {
  it.each([
    [
      'LangChain, whose constructor holds the settings',
      'from langchain_mistralai import ChatMistralAI\nllm = ChatMistralAI(model="m", max_tokens=9)\nllm.invoke("hi")\n',
      ['langchain chat m 9'],
    ],
    [
      'a chain',
      'from langchain_mistralai.chat_models import ChatMistralAI\nllm = ChatMistralAI(model_name="m")\nchain = prompt | llm.with_structured_output(T) | parser\nchain.ainvoke({"q": 1})\n',
      ['langchain chat m absent'],
    ],
    [
      'LlamaIndex, which bounds the answer itself',
      'from llama_index.llms.mistralai import MistralAI\nMistralAI(model="m").complete("hi")\n',
      ['llamaindex chat m unknown'],
    ],
    [
      'litellm',
      'import litellm\nlitellm.completion(model="mistral/mistral-small-latest", messages=[], max_tokens=4)\nlitellm.completion(model="gpt-4o", messages=[])\n',
      ['litellm chat mistral-small-latest 4'],
    ],
    [
      'pydantic-ai',
      'from pydantic_ai import Agent\nfrom pydantic_ai.models.mistral import MistralModel\nAgent("mistral:m").run_sync("hi")\nAgent(MistralModel("n"), model_settings={"max_tokens": 3}).run("hi")\nAgent("openai:gpt-4o").run_sync("hi")\n',
      ['pydantic-ai chat m absent', 'pydantic-ai chat n 3'],
    ],
    [
      'instructor',
      'import instructor\nfrom mistralai import Mistral\nc = instructor.from_mistral(Mistral())\nc.chat.completions.create(model="m", max_tokens=2)\n',
      ['instructor chat m 2'],
    ],
    [
      'the SDK of OpenAI at the address of Mistral',
      'from openai import OpenAI\nBASE = "https://api.mistral.ai/v1"\nc = OpenAI(base_url=BASE)\nc.chat.completions.create(model="m", max_tokens=2)\nOpenAI().chat.completions.create(model="gpt-4o")\n',
      ['openai-sdk chat m 2'],
    ],
  ])('knows %s', async (_, code, expected) => {
    expect(await callsIn(code)).toEqual(expected);
  });

  it.each([
    [
      'requests',
      'import requests\nURL = "https://api.mistral.ai/v1/chat/completions"\nrequests.post(URL, json={"model": "m", "max_tokens": 7})\n',
    ],
    [
      'httpx with a base',
      'import httpx\nc = httpx.Client(base_url="https://api.mistral.ai/v1")\nc.post("/chat/completions", json={"model": "m", "max_tokens": 7})\n',
    ],
    [
      'aiohttp',
      'import aiohttp\nasync def f():\n    body = {"model": "m"}\n    body["max_tokens"] = 7\n    async with aiohttp.ClientSession() as s:\n        async with s.post("https://api.mistral.ai/v1/chat/completions", json=body) as r:\n            pass\n',
    ],
    [
      'text that is dumped',
      'import json, requests\nrequests.request("POST", f"{BASE}/chat/completions", data=json.dumps({"model": "m", "max_tokens": 7}))\nBASE = "https://api.mistral.ai/v1"\n',
    ],
    [
      'an address that a method makes',
      'import requests\nclass A:\n    base = "https://api.mistral.ai/v1"\n    def url(self):\n        return f"{self.base}/chat/completions"\n    def f(self):\n        requests.post(self.url(), json={"model": "m", "max_tokens": 7})\n',
    ],
    [
      'a path that the only caller gives',
      'import httpx\nclass A:\n    def __init__(self, base="https://api.mistral.ai/v1"):\n        self.base = base.rstrip("/")\n    def send(self, path, body):\n        httpx.post(f"{self.base}{path}", json={"model": "m", "max_tokens": 7})\n    def chat(self):\n        self.send("/chat/completions", {})\n',
    ],
  ])('reads requests by hand: %s', async (_, code) => {
    expect(await callsIn(code)).toEqual(['http chat m 7']);
  });

  it('passes over what is no call of Mistral', async () => {
    const { calls, clients } = await pythonUse(
      [
        'import requests, boto3, ollama',
        'from groq import Groq',
        'from transformers import pipeline',
        'requests.get("https://api.mistral.ai/v1/models")',
        'requests.post("https://openrouter.ai/api/v1/chat/completions", json={"model": "mistralai/mistral-7b"})',
        'requests.post("https://api.mistral.ai.evil.example/v1/chat/completions", json={})',
        'boto3.client("bedrock-runtime").converse(modelId="mistral.mistral-large-2402-v1:0")',
        'ollama.chat(model="mistral", messages=[])',
        'Groq().chat.completions.create(model="mistral-saba-24b")',
        'class Mistral:\n    pass',
        'Mistral().chat.complete(model="m")',
        'gateway.chat.complete(model="mistral-large-latest")',
      ].join('\n'),
    );
    expect(calls).toEqual([]);
    expect(clients).toEqual([]);
  });

  it('does not parse a repository that names Mistral without using it', async () => {
    const { calls } = await pythonUse({
      'mistral/engine.py':
        'from mistral.db import api\nclass Mistral:\n    pass\nMistral().chat.complete()\n',
    });
    expect(calls).toEqual([]);
  });
});

describe('values of a call in Python', () => {
  it.each([
    ['a constant', 'M = "small"\n', 'model=M', 'small'],
    ['a default of the environment', '', 'model=os.getenv("M", "small")', 'small'],
    ['an environment without a default', '', 'model=os.environ["M"]', 'unknown'],
    ['either', '', 'model=os.environ.get("M") or "small"', 'small'],
    ['a condition', '', 'model="a" if x else "b"', 'a, b'],
    [
      'a condition on production',
      '',
      'model="a" if ENV == "production" else "b"',
      'a@production, b',
    ],
    ['a table', 'MODELS = {"x": "a", "y": "b"}\n', 'model=MODELS["y"]', 'b'],
    ['an enum', 'class E:\n    SMALL = "small"\n', 'model=E.SMALL', 'small'],
    [
      'settings of pydantic',
      'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    model: str = Field(default="small")\nsettings = S()\n',
      'model=settings.model',
      'small',
    ],
    ['a spread that is written out', 'ARGS = {"model": "small"}\n', '**ARGS', 'small'],
    ['a spread that is not known', '', '**kwargs', 'unknown'],
    ['nothing', '', 'messages=[]', 'absent'],
    ['a call', '', 'model=choose()', 'unknown'],
  ])('reads %s', async (_, before, argument, expected) => {
    const { calls } = await pythonUse(`${CLIENT}${before}client.chat.complete(${argument})\n`);
    expect(valueText(calls[0]?.model)).toBe(expected);
  });

  it('reads each item of a list that is gone through', async () => {
    const code = `${CLIENT}CASCADE = ["a", "b"]\nfor m in CASCADE:\n    client.chat.complete(model=m)\n`;
    expect(valueText((await pythonUse(code)).calls[0]?.model)).toBe('a, b');
  });

  it('asks all callers of a function, and stays silent where there are none', async () => {
    const wrapper =
      'def ask(model="small", n=5):\n    client.chat.complete(model=model, max_tokens=n)\n';
    const called = await pythonUse(`${CLIENT}${wrapper}ask()\nask("large", n=9)\n`);
    expect(valueText(called.calls[0]?.model)).toBe('small, large');
    expect(valueText(called.calls[0]?.maxTokens)).toBe('5, 9');
    const uncalled = await pythonUse(`${CLIENT}${wrapper}`);
    expect(valueText(uncalled.calls[0]?.model)).toBe('unknown');
  });

  it('says that a bound may stand in what is spread', async () => {
    const { calls } = await pythonUse(`${CLIENT}client.chat.complete(model="m", **options)\n`);
    expect(valueText(calls[0]?.maxTokens)).toBe('unknown');
  });
});

describe('prompts in Python', () => {
  async function promptsIn(code: string): Promise<readonly string[]> {
    const { calls } = await pythonUse(CLIENT + code);
    return (calls[0]?.prompts ?? []).map((part) =>
      part.kind === 'text' ? part.text : part.path.join('.'),
    );
  }

  it.each([
    ['a literal', `client.chat.complete(${MESSAGES})\n`, ['hi']],
    [
      'an f-string',
      'client.chat.complete(messages=[{"role": "user", "content": f"db {os.environ[\'DB_PASSWORD\']} of {user.email}"}])\n',
      ['db ', 'os.environ.DB_PASSWORD', ' of ', 'user.email'],
    ],
    [
      'format',
      'P = "for {}"\nclient.chat.complete(messages=[UserMessage(content=P.format(user["email"]))])\n',
      ['for {}', 'user.email'],
    ],
    [
      'a list that grows',
      'messages = [{"role": "system", "content": "be kind"}]\nmessages.append({"role": "user", "content": "hi"})\nclient.chat.complete(messages=messages)\n',
      ['be kind', 'hi'],
    ],
    [
      'a record as JSON',
      'import json\nclient.chat.complete(messages=[{"role": "user", "content": json.dumps(patient)}])\n',
      ['JSON.stringify.patient'],
    ],
    [
      'a sum',
      'client.chat.complete(messages=[{"role": "user", "content": "a" + token}])\n',
      ['a', 'token'],
    ],
  ])('takes %s apart', async (_, code, expected) => {
    expect(await promptsIn(code)).toEqual(expected);
  });
});

describe('what a call stands in', () => {
  it('is named with the classes and functions around it', async () => {
    const { calls } = await pythonUse(
      `${CLIENT}class Assistant:\n    def reply(self):\n        def ask():\n            return client.chat.complete(messages=[])\n        return ask()\n`,
    );
    expect(calls.map(({ enclosing }) => enclosing)).toEqual(['Assistant.reply.ask']);
  });
});

describe('a request that a function builds', () => {
  const BUILT = `${CLIENT}def request_of(messages, model="mistral-small-latest", limit=None):\n    kwargs = {"messages": messages, "model": model}\n    if limit is not None:\n        kwargs["max_tokens"] = limit\n    return kwargs\n`;

  it('is what the call gives to that function, and its own values where it gives none', async () => {
    const { calls } = await pythonUse(
      `${BUILT}client.chat.complete(**request_of([{"role": "user", "content": "hi"}], limit=5))\nkwargs = request_of([], "mistral-large-latest")\nclient.chat.complete(**kwargs)\n`,
    );
    expect(calls.map(({ model, maxTokens }) => [valueText(model), valueText(maxTokens)])).toEqual([
      ['mistral-small-latest', '5'],
      ['mistral-large-latest', 'absent'],
    ]);
  });

  it('is what the only caller gives, and unknown where there are more', async () => {
    const post =
      'import requests\ndef post(payload):\n    return requests.post("https://api.mistral.ai/v1/chat/completions", json=payload)\n';
    const one = await pythonUse(`${post}post({"model": "mistral-small-latest", "messages": []})\n`);
    expect(one.calls.map(({ model, maxTokens }) => [valueText(model), maxTokens.kind])).toEqual([
      ['mistral-small-latest', 'absent'],
    ]);
    const two = await pythonUse(
      `${post}post({"model": "a", "messages": []})\npost({"model": "b"})\n`,
    );
    expect(two.calls.map(({ model }) => model.kind)).toEqual(['unknown']);
  });

  it.each([
    ['a dictionary of itself', 'x = {**x}\nclient.chat.complete(**x)\n'],
    [
      'functions that call each other',
      'def f(p):\n    client.chat.complete(**p)\n    g(p)\ndef g(p):\n    f(p)\n',
    ],
    ['a function of itself', 'def f(p):\n    client.chat.complete(**f(p))\n    return f(p)\n'],
  ])('ends for %s', async (_, code) => {
    const { calls } = await pythonUse(CLIENT + code);
    expect(calls.map(({ model }) => model.kind)).toEqual(['unknown']);
  });

  it('is unknown where it is built in several ways', async () => {
    const { calls } = await pythonUse(
      `${CLIENT}def request_of(fast):\n    if fast:\n        return {"model": "a"}\n    return {"model": "b"}\nclient.chat.complete(**request_of(True))\n`,
    );
    expect(calls.map(({ model }) => valueText(model))).toEqual(['unknown']);
  });
});

describe('calls that are handed over', () => {
  it.each([
    ['a thread', 'await asyncio.to_thread(client.chat.complete, model="m", messages=[])'],
    ['an executor', 'pool.submit(client.chat.complete, model="m", messages=[])'],
  ])('are seen for %s', async (_, code) => {
    const { calls } = await pythonUse(`${CLIENT}${code}\n`);
    expect(calls.map(({ written, maxTokens }) => [written, maxTokens.kind])).toEqual([
      ['client.chat.complete', 'absent'],
    ]);
  });

  it('may be given more where they are only prepared', async () => {
    const { calls } = await pythonUse(`${CLIENT}ask = partial(client.chat.complete, model="m")\n`);
    expect(calls.map(({ maxTokens }) => maxTokens.kind)).toEqual(['unknown']);
  });
});

describe('models that are named by their provider', () => {
  const ROUTER =
    'from litellm import Router\nrouter = Router(model_list=[{"model_name": "small", "litellm_params": {"model": "mistral/mistral-small-latest", "max_tokens": 5}}, {"model_name": "other", "litellm_params": {"model": "openai/gpt-4o"}}])\n';
  const LANGCHAIN = 'from langchain.chat_models import init_chat_model\n';

  it.each([
    ['a router of litellm', `${ROUTER}router.completion(model="small", messages=[])\n`, '5'],
    [
      'LangChain, apart',
      `${LANGCHAIN}init_chat_model("mistral-small-latest", model_provider="mistralai", max_tokens=5).invoke("hi")\n`,
      '5',
    ],
    [
      'LangChain, in one word',
      `${LANGCHAIN}init_chat_model("mistralai:mistral-small-latest").invoke("hi")\n`,
      'absent',
    ],
    [
      'instructor',
      'import instructor\ninstructor.from_provider("mistral/mistral-small-latest").create(messages=[])\n',
      'absent',
    ],
  ])('are seen through %s', async (_, code, bound) => {
    const { calls } = await pythonUse(code);
    expect(calls.map(({ model, maxTokens }) => [valueText(model), valueText(maxTokens)])).toEqual([
      ['mistral-small-latest', bound],
    ]);
  });

  it.each([
    [
      'another deployment of the router',
      `${ROUTER}router.completion(model="other", messages=[])\n`,
    ],
    ['a deployment that is not known', `${ROUTER}router.completion(model=name, messages=[])\n`],
    [
      'a Mistral model of Ollama',
      `${LANGCHAIN}init_chat_model("mistral", model_provider="ollama").invoke("hi")\n`,
    ],
    [
      'another provider',
      'import instructor\ninstructor.from_provider("openai/gpt-4o").create(messages=[])\n',
    ],
  ])('are not those of %s', async (_, code) => {
    const { calls, clients } = await pythonUse(code);
    expect([calls, clients]).toEqual([[], []]);
  });
});

describe('forms of LangChain that are no longer recommended', () => {
  const LLM =
    'from langchain_mistralai import ChatMistralAI\nllm = ChatMistralAI(model="mistral-small-latest")\n';

  it.each([
    ['a model that is called', 'llm([HumanMessage(content="hi")])\n'],
    ['messages that are predicted', 'llm.predict_messages(messages)\n'],
    [
      'a chain',
      'from langchain.chains import LLMChain\nLLMChain(llm=llm, prompt=p).run(question=q)\n',
    ],
    [
      'a chain that is called',
      'from langchain.chains import RetrievalQA\nqa = RetrievalQA.from_chain_type(llm=llm)\nqa({"query": q})\n',
    ],
    [
      'a chain of chains',
      'from langchain.chains import create_retrieval_chain\nfrom langchain.chains.combine_documents import create_stuff_documents_chain\ncreate_retrieval_chain(r, create_stuff_documents_chain(llm, p)).invoke({"input": q})\n',
    ],
    [
      'an agent',
      'from langgraph.prebuilt import create_react_agent\nagent = create_react_agent(llm, tools)\nagent.invoke({"messages": []})\n',
    ],
  ])('are calls: %s', async (_, code) => {
    const { calls } = await pythonUse(LLM + code);
    expect(calls.map(({ client, model }) => [client, valueText(model)])).toEqual([
      ['langchain', 'mistral-small-latest'],
    ]);
  });

  it('are none of ours around the model of another provider', async () => {
    const code = `${LLM}from langchain_openai import ChatOpenAI\nfrom langchain.chains import LLMChain\nLLMChain(llm=ChatOpenAI(), prompt=p).run("hi")\n`;
    expect((await pythonUse(code)).calls).toEqual([]);
  });
});
