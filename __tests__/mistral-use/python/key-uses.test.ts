import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What is shown where. */
async function usesIn(code: string): Promise<readonly string[]> {
  const { keyUses } = await pythonUse(
    `import logging, hashlib\n${CLIENT}key = os.environ["MISTRAL_API_KEY"]\nlogger = logging.getLogger(__name__)\n${code}\n`,
  );
  return keyUses.map(({ sink, shown, written }) => `${sink} ${shown} ${written}`);
}

describe('what of a key is shown in Python', () => {
  it.each([
    ['print(key)', 'log key print'],
    ['print("key:", os.getenv("MISTRAL_API_KEY"))', 'log key print'],
    ['print(f"Using {key}")', 'log key print'],
    ['print("Using " + key)', 'log key print'],
    ['print("Using %s" % key)', 'log key print'],
    ['logger.info("Using %s", key)', 'log key logger.info'],
    ['logging.debug("Using {}".format(key))', 'log key logging.debug'],
    ['print({"Authorization": f"Bearer {key}"})', 'log key print'],
    ['headers = {"Authorization": "Bearer " + key}\nprint(headers)', 'log key print'],
    ['raise ValueError(f"bad key {key}")', 'error key ValueError'],
    ['logger.info(f"{key[:4]}...{key[-4:]}")', 'log part-of-key logger.info'],
    ['print(vars(client))', 'log client print'],
    ['print(client.sdk_configuration)', 'log client print'],
  ])('sees %s', async (code, expected) => {
    expect(await usesIn(code)).toEqual([expected]);
  });

  it.each([
    'print("set" if key else "missing")',
    'print(bool(key), len(key), key is None, not key)',
    'print(hashlib.sha256(key.encode()).hexdigest())',
    'print(mask(key))',
    '_token_fingerprint(key)',
    'blueprint(key)',
    'raise ValueError("MISTRAL_API_KEY is not set")',
    'print(client)',
    'print(repr(client))',
    'logger.error("failed: %s", error)',
  ])('is silent about %s', async (code) => {
    expect(await usesIn(code)).toEqual([]);
  });

  it('sees a key that a route hands out, whole or in part', async () => {
    const route =
      'from flask import Flask, jsonify\napp = Flask(__name__)\n@app.get("/health")\ndef health():\n';
    expect(await usesIn(`${route}    return jsonify({"key": key[:4]})`)).toEqual([
      'response part-of-key return',
    ]);
    expect(await usesIn(`${route}    return {"has_key": bool(key)}`)).toEqual([]);
  });

  it('knows what pydantic hides', async () => {
    const settings = (type: string): string =>
      `from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    mistral_api_key: ${type}\ns = S()\nprint(s.mistral_api_key)`;
    expect(await usesIn(settings('str'))).toEqual(['log key print']);
    expect(await usesIn(settings('SecretStr'))).toEqual([]);
  });

  it('sees a key in the address of a request', async () => {
    const code =
      'import requests\nrequests.post(f"https://api.mistral.ai/v1/chat/completions?key={key}", json={})';
    expect(await usesIn(code)).toEqual(['url key requests.post']);
  });

  it('knows which errors hold the headers of the request', async () => {
    const caught = (error: string, shown: string): string =>
      `import aiohttp, requests\nasync def f(s: aiohttp.ClientSession):\n    try:\n        await s.post("https://api.mistral.ai/v1/chat/completions", json={})\n    except ${error} as e:\n        logger.error(${shown})`;
    expect(await usesIn(caught('aiohttp.ClientResponseError', 'f"{e!r}"'))).toEqual([
      'log http-error logger.error',
    ]);
    expect(await usesIn(caught('aiohttp.ClientResponseError', 'f"{e}"'))).toEqual([]);
    expect(await usesIn(caught('requests.HTTPError', 'repr(e)'))).toEqual([]);
  });

  it('sees messages that are logged whole, and not how many there are', async () => {
    const ask = (line: string): string =>
      `def ask(messages):\n    ${line}\n    return client.chat.complete(model="m", messages=messages)`;
    expect(await usesIn(ask('logger.debug(f"sending {messages}")'))).toEqual([
      'prompt-log messages logger.debug',
    ]);
    expect(await usesIn(ask('logger.debug("%d messages", len(messages))'))).toEqual([]);
    expect(await usesIn(ask('print("thinking")'))).toEqual([]);
  });
});
