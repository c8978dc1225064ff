import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../../helpers/key.js';
import { pythonUse } from '../../helpers/python-use.js';

const POST =
  'requests.post("https://api.mistral.ai/v1/chat/completions", headers=headers, json={})\n';

/** Where the keys of the clients come from. */
async function originsIn(code: string): Promise<readonly string[]> {
  const { clients } = await pythonUse(
    `import os, requests\nfrom mistralai import Mistral\nkey = os.environ["MISTRAL_API_KEY"]\n${code}`,
  );
  return clients.map(({ client, key }) => {
    const origin = key.kind === 'literal' ? `literal ${String(key.isKeyShaped)}` : key.kind;
    return `${client} ${key.kind === 'environment' ? key.name : origin}`;
  });
}

describe('keys in the headers of requests in Python', () => {
  it.each([
    ['an f-string', 'f"Bearer {key}"', 'MISTRAL_API_KEY'],
    ['a sum', '"Bearer " + key', 'MISTRAL_API_KEY'],
    ['format()', '"Bearer {}".format(key)', 'MISTRAL_API_KEY'],
    ['a percent sign', '"Bearer %s" % key', 'MISTRAL_API_KEY'],
    ['strings side by side', '"Bearer " f"{key}"', 'MISTRAL_API_KEY'],
    ['two holes', 'f"{kind} {key}"', 'unknown'],
    ['a key that is written out', `f"Bearer ${sampleKey(1)}"`, 'literal true'],
    ['a text without a key', 'f"none"', 'unknown'],
    ['a function', 'header_for(key)', 'unknown'],
    ['an empty text', '""', 'unknown'],
  ])('tell %s', async (_, value, expected) => {
    const headers = `headers = {"Authorization": ${value}}\n`;
    expect(await originsIn(headers + POST)).toEqual([`http ${expected}`]);
  });

  it.each([
    ['headers that a function makes', 'headers = make()\n', 'unknown'],
    ['a header of another name', 'headers = {"X-Id": key}\n', 'unknown'],
    [
      'a header that is put in later',
      'headers = {}\nheaders["Authorization"] = f"Bearer {key}"\n',
      'MISTRAL_API_KEY',
    ],
  ])('tell %s', async (_, headers, expected) => {
    expect(await originsIn(headers + POST)).toEqual([`http ${expected}`]);
  });
});

describe('keys of clients, as they are handed over in Python', () => {
  it.each([
    ['methods that leave it what it is', 'Mistral(api_key=key.strip())', 'MISTRAL_API_KEY'],
    [
      'a secret of pydantic',
      'Mistral(api_key=SecretStr(key).get_secret_value())',
      'MISTRAL_API_KEY',
    ],
    ['a method of something else', 'Mistral(api_key=vault.read("x"))', 'unknown'],
    [
      'an attribute of an object',
      'class A:\n    key = os.getenv("MISTRAL_API_KEY")\nMistral(api_key=A().key)',
      'MISTRAL_API_KEY',
    ],
    ['an attribute of nothing known', 'Mistral(api_key=args.key)', 'unknown'],
    ['a key that is spread', 'Mistral(**options)', 'unknown'],
    ['a host of its own', 'Mistral(server_url="https://llm.example.com")', 'unknown'],
    [
      'a page of Streamlit',
      'import streamlit as st\nMistral(api_key=st.text_input("key"))',
      'user',
    ],
    [
      'the session of Streamlit',
      'import streamlit as st\nMistral(api_key=st.session_state.key)',
      'user',
    ],
    [
      'the secrets of Streamlit',
      'import streamlit as st\nMistral(api_key=st.secrets["M"])',
      'secret-manager',
    ],
    [
      'the secrets of Colab',
      'from google.colab import userdata\nMistral(api_key=userdata.get("M"))',
      'secret-manager',
    ],
    ['a function that fetches secrets', 'Mistral(api_key=get_secret("mistral"))', 'secret-manager'],
    ['getpass', 'from getpass import getpass\nMistral(api_key=getpass("key"))', 'user'],
    ['a name that leads to itself', 'k = k2\nk2 = k\nMistral(api_key=k)', 'unknown'],
    ['an alternative that is unknown', 'Mistral(api_key=load() or key)', 'MISTRAL_API_KEY'],
    [
      'a field that settings do not declare',
      'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    other: str\nMistral(api_key=S().mistral_api_key)',
      'unknown',
    ],
    [
      'a field of no settings',
      'from pydantic import BaseModel\nclass S(BaseModel):\n    mistral_api_key: str\nMistral(api_key=S().mistral_api_key)',
      'unknown',
    ],
  ])('tell %s', async (_, code, expected) => {
    expect(await originsIn(`${code}\n`)).toEqual([`mistral-sdk ${expected}`]);
  });

  it.each([
    [
      'OpenAI told the address',
      'from openai import OpenAI\nOpenAI(base_url="https://api.mistral.ai/v1", api_key=key)',
      ['openai-sdk MISTRAL_API_KEY'],
    ],
    [
      'OpenAI without a key',
      'from openai import OpenAI\nOpenAI(base_url="https://api.mistral.ai/v1")',
      ['openai-sdk unknown'],
    ],
    ['OpenAI elsewhere', 'from openai import OpenAI\nOpenAI(api_key=key)', []],
    [
      'LangChain told the address',
      'from langchain_openai import ChatOpenAI\nChatOpenAI(openai_api_base="https://api.mistral.ai/v1", openai_api_key=key)',
      ['langchain MISTRAL_API_KEY'],
    ],
    ['a class of that name', 'class MyMistral:\n    pass\nMyMistral()', []],
  ])('tell %s', async (_, code, expected) => {
    expect(await originsIn(`${code}\n`)).toEqual(expected);
  });
});

describe('addresses in Python', () => {
  it.each([
    ['a default of the environment', 'os.getenv("URL", "https://api.mistral.ai/v1")', true],
    ['an alternative', 'os.getenv("URL") or "https://api.mistral.ai/v1"', true],
    ['an alternative that is the first', '"https://api.mistral.ai/v1" or other', true],
    ['a sum', '"https://api.mistral.ai" + "/v1"', true],
    ['a product', '"https://api.mistral.ai/v1" * 1', false],
    ['an f-string', 'f"{BASE}/v1"', true],
    ['an f-string with a key in its head', 'f"https://{host}/v1"', false],
    ['a format', 'f"https://api.mistral.ai/{version!s}"', true],
    ['a function', 'address()', true],
    ['a function without a result', 'nothing()', false],
    ['a method', 'BASE.rstrip("/")', true],
    ['an unknown function', 'unknown()', false],
    ['a name of nothing', 'NOTHING', false],
    ['a condition', '"https://api.mistral.ai/v1" if x else y', false],
    ['strings side by side', '"https://api." "mistral.ai/v1"', true],
    ['a byte string', 'b"https://api.mistral.ai/v1"', true],
    ['a name that leads to itself', 'LOOP', false],
  ])('are known by %s', async (_, address, isMistral) => {
    const code = `from openai import OpenAI\nBASE = "https://api.mistral.ai/"\nLOOP = LOOP\ndef address():\n    return f"{BASE}v1"\ndef nothing():\n    pass\nOpenAI(base_url=${address}, api_key=key)\n`;
    expect(await originsIn(code)).toEqual(isMistral ? ['openai-sdk MISTRAL_API_KEY'] : []);
  });

  it.each([
    [
      'by the default of a parameter',
      'def make(url="https://api.mistral.ai/v1"):\n    return OpenAI(base_url=url)\n',
      true,
    ],
    [
      'by the only caller',
      'def make(url):\n    return OpenAI(base_url=url)\nmake("https://api.mistral.ai/v1")\n',
      true,
    ],
    [
      'not by one of two callers',
      'def make(url):\n    return OpenAI(base_url=url)\nmake("https://api.mistral.ai/v1")\nmake(other)\n',
      false,
    ],
    [
      'not by a caller that spreads',
      'def make(url):\n    return OpenAI(base_url=url)\nmake(*urls)\n',
      false,
    ],
    [
      'not by an item of a list',
      'for url in ["https://api.mistral.ai/v1"]:\n    OpenAI(base_url=url)\n',
      false,
    ],
  ])('are known %s', async (_, code, isMistral) => {
    const found = await originsIn(`from openai import OpenAI\n${code}`);
    expect(found).toEqual(isMistral ? ['openai-sdk unknown'] : []);
  });
});
