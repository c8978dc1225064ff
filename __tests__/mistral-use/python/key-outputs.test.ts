import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What is shown where. */
async function usesIn(code: string): Promise<readonly string[]> {
  const { keyUses } = await pythonUse(
    `import logging\n${CLIENT}key = os.environ["MISTRAL_API_KEY"]\n${code}\n`,
  );
  return keyUses.map(({ sink, shown, written }) => `${sink} ${shown} ${written}`);
}

describe('places where a key is shown in Python', () => {
  it.each([
    [
      'a page of Streamlit',
      'import streamlit as st\nst.write(f"key {key}")',
      ['response key st.write'],
    ],
    [
      'a logger of structlog',
      'import structlog\nevents = structlog.get_logger()\nevents.info("key", key=key)',
      ['log key events.info'],
    ],
    [
      'a logger of loguru',
      'from loguru import logger as out\nout.debug(key)',
      ['log key out.debug'],
    ],
    [
      'a logger of the library',
      'audit = logging.getLogger("x")\naudit.warning(key)',
      ['log key audit.warning'],
    ],
    ['a method of something else', 'account.info(key)', []],
    ['a method that is no level', 'logging.basicConfig(key)', []],
    ['standard output', 'import sys\nsys.stdout.write(key)', ['log key sys.stdout.write']],
    ['a raised class', 'raise ValueError', []],
    ['an error that is raised again', 'try:\n    pass\nexcept Exception:\n    raise', []],
    ['a condition', 'print(key if verbose else "-")', ['log key print']],
    ['an alternative', 'print(key or "-")', ['log key print']],
    ['a comparison', 'print(key == "x", "x" in key)', []],
    ['a dictionary', 'print({"key": key})', ['log key print']],
    ['a list', 'print([key])', ['log key print']],
    ['join()', 'print("-".join([key]))', ['log key print']],
    ['repr()', 'print(repr(key))', ['log key print']],
    ['methods of the text', 'print(key.strip().upper())', ['log key print']],
    ['a method that hides it', 'print(key.count("a"))', []],
    ['the variables of something else', 'print(vars(other))', []],
    ['the inside of a client', 'print(client.__dict__)', ['log client print']],
    ['a part by place', 'print(key[0])', []],
    ['a slice of something else', 'print(text[:4])', []],
    ['a call of what a table holds', 'print(TABLE["x"](key))', []],
    ['a name of a name', 'a = key\nb = a\nprint(b)', ['log key print']],
    ['what a function makes of it', 'a = mask(key)\nprint(a)', []],
    ['what is gone through', 'for part in key:\n    print(part)', []],
    ['a walrus', 'print((k := key))', ['log key print']],
    ['no value', 'print()', []],
    ['a number', 'print(7)', []],
  ])('sees %s', async (_, code, expected) => {
    expect(await usesIn(code)).toEqual(expected);
  });

  it('follows a key over some names and no further', async () => {
    const names = (count: number): string =>
      `a0 = f"{key}"\n${Array.from({ length: count }, (_, at) => `a${String(at + 1)} = f"{a${String(at)}}"\n`).join('')}print(a${String(count)})`;
    expect(await usesIn(names(1))).toEqual(['log key print']);
    expect(await usesIn(names(9))).toEqual([]);
  });

  it.each([
    [
      'a parameter of that name',
      'def f(mistral_api_key):\n    print(mistral_api_key)',
      ['log key print'],
    ],
    ['a name that nothing binds', 'print(mistral_api_key)', []],
    [
      'settings of another module',
      'import settings\nprint(settings.MISTRAL_API_KEY)',
      ['log key print'],
    ],
    ['a parameter of settings', 'def f(config):\n    print(config.mistral_api_key)', []],
    [
      'an attribute of self',
      'class A:\n    def __init__(self, mistral_api_key):\n        self.mistral_api_key = mistral_api_key\n    def f(self):\n        print(self.mistral_api_key)',
      [],
    ],
    [
      'an attribute of self that is read',
      'class A:\n    def __init__(self):\n        self.k = os.getenv("MISTRAL_API_KEY")\n    def f(self):\n        print(self.k)',
      ['log key print'],
    ],
    ['another name', 'def f(name):\n    print(name)', []],
    [
      'a secret that is wrapped',
      'from pydantic import SecretStr\nsecret = SecretStr(key)\nprint(secret)',
      [],
    ],
    ['an item of what is computed', 'print(load().mistral_api_key)', []],
  ])('knows a key by %s', async (_, code, expected) => {
    expect(await usesIn(code)).toEqual(expected);
  });

  it.each([
    ['nothing', 'return', []],
    ['a response', 'return Response(key)', ['response key return']],
    ['the client', 'return vars(client)', ['response client return']],
    ['something else', 'return {"ok": True}', []],
  ])('sees a route that returns %s', async (_, line, expected) => {
    const route =
      'from flask import Flask, Response\napp = Flask(__name__)\n@app.get("/")\ndef f():\n';
    expect(await usesIn(`${route}    ${line}`)).toEqual(expected);
    expect(await usesIn(`def f():\n    ${line}`)).toEqual([]);
  });

  it.each([
    ['the headers of a response', 'print(r.request.headers)', ['log http-error print']],
    ['the headers of what came back', 'print(r.headers)', []],
  ])('knows what requests remembers: %s', async (_, line, expected) => {
    const code = `import requests\nr = requests.post("https://api.mistral.ai/v1/chat/completions", json={})\n${line}`;
    expect(await usesIn(code)).toEqual(expected);
  });

  it.each([
    ['an error by its representation', 'print(repr(e))', ['log http-error print']],
    ['an error that is formatted so', 'print(f"failed: {e!r}")', ['log http-error print']],
    ['an error within a longer text', 'print("failed: " + repr(e))', ['log http-error print']],
    ['the representation in a hole', 'print(f"{repr(e)}")', ['log http-error print']],
    ['what is known of the request', 'print(e.request_info)', []],
    ['another name', 'print(repr(other))', []],
    ['another conversion', 'print(f"{e!s}")', []],
  ])('knows what errors of aiohttp show: %s', async (_, line, expected) => {
    const code = `import aiohttp\nasync def f(s: aiohttp.ClientSession):\n    try:\n        try:\n            await s.post("https://api.mistral.ai/v1/chat/completions", json={})\n        except KeyError as k:\n            pass\n    except aiohttp.ClientResponseError as e:\n        ${line}`;
    expect(await usesIn(code)).toEqual(expected);
  });
});
