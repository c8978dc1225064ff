import { describe, expect, it } from '@jest/globals';
import { pythonUse, valueText } from '../../helpers/python-use.js';

/** What is said of each call: its client, operation, model and bound. */
async function callsIn(code: string): Promise<readonly string[]> {
  const { calls } = await pythonUse(code);
  return calls.map((call) =>
    [call.client, call.operation, valueText(call.model), valueText(call.maxTokens)].join(' '),
  );
}

const POST = 'import json, requests\nURL = "https://api.mistral.ai/v1/chat/completions"\n';

describe('bodies that grow in Python', () => {
  it.each([
    ['dict()', 'body = dict(model="m", max_tokens=7)\n', 'json=body', 'm 7'],
    ['dict() where it is sent', '', 'json=dict(model="m", max_tokens=7)', 'm 7'],
    [
      'update() with a dictionary',
      'body = {"model": "m"}\nbody.update({"max_tokens": 7})\n',
      'json=body',
      'm 7',
    ],
    ['a key that is computed', 'body = {"model": "m"}\nbody[name] = 7\n', 'json=body', 'm unknown'],
    [
      'a key beside one that is computed',
      'body = {"model": "m", name: 7, "max_tokens": 9}\n',
      'json=body',
      'm 9',
    ],
    [
      'a body that another is merged into',
      'body = {"model": "m"}\nbody |= more\n',
      'json=body',
      'unknown unknown',
    ],
    [
      'update() with names',
      'body = {"model": "m"}\nbody.update(max_tokens=7)\n',
      'json=body',
      'm 7',
    ],
    [
      'update() with what is not known',
      'body = {"model": "m"}\nbody.update(more)\n',
      'json=body',
      'm unknown',
    ],
    [
      'dict() of another and more',
      'BASE = {"model": "m"}\n',
      'json=dict(BASE, max_tokens=7)',
      'm 7',
    ],
    [
      'a computed key that may be any',
      'body = {"model": "m", name: 7}\n',
      'json=body',
      'm unknown',
    ],
    [
      'an attribute of an object',
      'class A:\n    body = {"model": "m", "max_tokens": 7}\na = A()\n',
      'json=a.body',
      'm 7',
    ],
    ['a body that a function makes', '', 'json=build()', 'unknown unknown'],
    [
      'a body of two makers',
      'if x:\n    body = {"model": "m"}\nelse:\n    body = {"model": "n"}\n',
      'json=body',
      'unknown unknown',
    ],
    [
      'text that was dumped before',
      'body = json.dumps({"model": "m"})\n',
      'data=body',
      'unknown unknown',
    ],
    [
      'text of a name that is dumped',
      'body = {"model": "m", "max_tokens": 7}\n',
      'data=json.dumps(body)',
      'm 7',
    ],
    ['no body', '', 'headers={}', 'unknown unknown'],
    ['httpx and its content', '', 'content=json.dumps({"model": "m"}).encode()', 'unknown unknown'],
  ])('reads %s', async (_, before, given, expected) => {
    expect(await callsIn(`${POST}${before}requests.post(URL, ${given})\n`)).toEqual([
      `http chat ${expected}`,
    ]);
  });

  it('knows a chat by its messages where the path is not known', async () => {
    const code = `import httpx\nclass A:\n    def send(self, path):\n        httpx.post(f"https://api.mistral.ai/v1{path}", json={"model": "m", "messages": []})\n`;
    expect(await callsIn(code)).toEqual(['http chat m absent']);
    expect(await callsIn(code.replace(', "messages": []', ''))).toEqual([]);
  });
});
