import { describe, expect, it } from '@jest/globals';
import { pythonUse, valueText } from '../../helpers/python-use.js';

/** What is said of each call: its client, operation, model and bound. */
async function callsIn(
  files: string | Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { calls } = await pythonUse(files);
  return calls.map((call) =>
    [call.client, call.operation, valueText(call.model), valueText(call.maxTokens)].join(' '),
  );
}

const SDK = 'from mistralai import Mistral\n';
const CALL = '.chat.complete(model="m")\n';
const FOUND = ['mistral-sdk chat m absent'];

describe('clients as they are handed around in Python', () => {
  it.each([
    [
      'a class with the type of its client',
      `class A:\n    client: Mistral\n    def f(self, c: "Any"):\n        pass\ndef g(client: Mistral | None = None):\n    client${CALL}`,
    ],
    ['Optional', `def g(client: Optional[Mistral] = None):\n    client${CALL}`],
    [
      'Annotated with a dependency',
      `def get():\n    return Mistral()\ndef g(c: Annotated[Any, Depends(get)]):\n    c${CALL}`,
    ],
    [
      'a dependency on a class',
      `class Chat:\n    def __init__(self):\n        self.client = Mistral()\ndef g(chat=Depends(Chat)):\n    chat.client${CALL}`,
    ],
    [
      'a function that says what it returns',
      `def get() -> Mistral:\n    return pool.take()\nget()${CALL}`,
    ],
    ['either of two', `client = given or Mistral()\nclient${CALL}`],
    ['one of two', `client = Mistral() if ready else Other()\nclient${CALL}`],
    ['a walrus', `(client := Mistral())${CALL}`],
    ['await', `async def get():\n    return Mistral()\nasync def f():\n    (await get())${CALL}`],
    [
      'an inherited client',
      `class Base:\n    def __init__(self):\n        self.client = Mistral()\nclass Chat(Base):\n    def f(self):\n        self.client${CALL}`,
    ],
    [
      'a method of a base',
      `class Base:\n    def get(self):\n        return Mistral()\nclass Chat(Base):\n    def f(self):\n        self.get()${CALL}`,
    ],
    ['a class made from the client', `class Chat(Mistral):\n    def f(self):\n        self${CALL}`],
    [
      'cls',
      `class Chat:\n    client = Mistral()\n    @classmethod\n    def f(cls):\n        cls.client${CALL}`,
    ],
    ['a lambda', `get = lambda: Mistral()\nclient = Mistral()\nf = lambda: client${CALL}`],
    [
      'a generator',
      `def get():\n    yield Mistral()\ndef f(client=Depends(get)):\n    client${CALL}`,
    ],
    [
      "a constructor of one's own",
      `class Chat:\n    def __init__(self, client):\n        self.client = client\n    def f(self):\n        self.client${CALL}Chat(Mistral())\n`,
    ],
    [
      'a static method',
      `class Chat:\n    @staticmethod\n    def ask(client):\n        client${CALL}Chat.ask(Mistral())\n`,
    ],
    ['a decorated factory', `@lru_cache\ndef get():\n    return Mistral()\nget()${CALL}`],
    ['a decorated class', `@dataclass\nclass A:\n    client = Mistral()\nA().client${CALL}`],
  ])('follows %s', async (_, code) => {
    expect(await callsIn(SDK + code)).toEqual(FOUND);
  });

  it.each([
    ['a parameter that no caller gives', `def f(client=None):\n    client${CALL}f()\n`],
    ['a parameter that is spread', `def f(client):\n    client${CALL}f(*args)\n`],
    [
      'a parameter of another function of that name',
      `def f(client):\n    client${CALL}other.f(Mistral())\n`,
    ],
    ['a parameter whose name says nothing', `def f(x):\n    x${CALL}f(Mistral())\n`],
    ['an attribute that is not set', `class Chat:\n    def f(self):\n        self.client${CALL}`],
    ['the result of a function without any', `def get():\n    pass\nget()${CALL}`],
    ['an attribute of a function', `def get():\n    return Mistral()\nget.client${CALL}`],
    ['a call of an object', `class Chat:\n    pass\nChat()()${CALL}`],
    ['a caught error', `try:\n    pass\nexcept Mistral as client:\n    client${CALL}`],
    ['a comparison', `(Mistral() == other)${CALL}`],
    ['a dependency that is none', `def f(client=Depends()):\n    client${CALL}`],
    ['a number in an annotation', `def f(client: 5):\n    client${CALL}`],
    [
      'a function as an annotation',
      `def kind():\n    pass\ndef f(client: kind):\n    client${CALL}`,
    ],
    [
      'a client that leads to itself',
      `def a(client):\n    return b(client)${CALL}def b(client):\n    return a(client)\n`,
    ],
    [
      'a client within a class, seen from a method',
      `class A:\n    client = Mistral()\n    def f(self):\n        client${CALL}`,
    ],
  ])('is silent about %s', async (_, code) => {
    expect(await callsIn(SDK + code)).toEqual([]);
  });

  it('follows clients over packages', async () => {
    const from = (code: string): Promise<readonly string[]> =>
      callsIn({
        'app/__init__.py': '',
        'app/llm/__init__.py': 'from .client import make\nfrom . import client\n',
        'app/llm/client.py': `${SDK}def make():\n    return Mistral()\nshared = make()\n`,
        'app/main.py': code,
      });
    expect(await from(`from app.llm import make\nmake()${CALL}`)).toEqual(FOUND);
    expect(await from(`from app import llm\nllm.client.shared${CALL}`)).toEqual(FOUND);
    expect(await from(`from app.llm import client\nclient.shared${CALL}`)).toEqual(FOUND);
    expect(await from(`from app.llm.client import shared as c\nc${CALL}`)).toEqual(FOUND);
    expect(await from(`import app.llm.client as llm\nllm.shared${CALL}`)).toEqual(FOUND);
    expect(await from(`import app.llm.client\napp.llm.client.shared${CALL}`)).toEqual(FOUND);
    expect(await from(`from app.llm.client import other\nother${CALL}`)).toEqual([]);
    expect(await from(`from app.llm import missing\nmissing.shared${CALL}`)).toEqual([]);
    expect(await from(`from .nowhere import shared\nshared${CALL}`)).toEqual([]);
    expect(await from(`from .nowhere import *\nshared${CALL}`)).toEqual([]);
  });
});

describe('other libraries as they are used in Python', () => {
  it.each([
    [
      'litellm by position',
      'from litellm import completion\ncompletion("mistral/m", [], max_tokens=4)\n',
      ['litellm chat m 4'],
    ],
    [
      'litellm under another name',
      'from litellm import acompletion as ask\nask(model="mistral/m", messages=[])\n',
      ['litellm chat m absent'],
    ],
    [
      'litellm without a model',
      'import litellm\nlitellm.completion(messages=[])\n# mistral_api_key\n',
      [],
    ],
    [
      'pydantic-ai with settings of its own',
      'from pydantic_ai import Agent, ModelSettings\nAgent("mistral:m", model_settings=ModelSettings(max_tokens=3)).run_sync("hi")\n',
      ['pydantic-ai chat m 3'],
    ],
    [
      'pydantic-ai with the model of a run',
      'from pydantic_ai import Agent\nAgent().run_sync("hi", model="mistral:m")\n',
      ['pydantic-ai chat m absent'],
    ],
    [
      'pydantic-ai without a model',
      'from pydantic_ai import Agent\nAgent().run_sync("hi")\n# mistral_api_key\n',
      [],
    ],
    [
      'pydantic-ai with a model by name',
      'from pydantic_ai import Agent\nfrom pydantic_ai.models.mistral import MistralModel\nmodel = MistralModel(model_name="m")\nAgent(model=model).run("hi")\n',
      ['pydantic-ai chat m absent'],
    ],
    [
      'LangChain at the address of Mistral',
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(base_url="https://api.mistral.ai/v1", model="m")\nllm.invoke("hi")\n',
      ['langchain chat m absent'],
    ],
    [
      'the SDK of OpenAI at another address',
      'from openai import OpenAI\nOpenAI(base_url=os.environ["URL"]).chat.completions.create(model="m")\n# mistral_api_key\n',
      [],
    ],
    [
      'a chain of two parts',
      'from langchain_mistralai import ChatMistralAI\n(ChatMistralAI(model="m") | parser).invoke("hi")\n',
      ['langchain chat m absent'],
    ],
    [
      'a sum that is no chain',
      'from langchain_mistralai import ChatMistralAI\n(ChatMistralAI(model="m") + parser).invoke("hi")\n',
      [],
    ],
  ])('knows %s', async (_, code, expected) => {
    expect(await callsIn(code)).toEqual(expected);
  });
});
