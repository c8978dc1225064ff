import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse, valueText } from '../../helpers/python-use.js';

const WIDTH = 12;
const INDICES = Array.from({ length: WIDTH }, (_, index) => index);

function each(write: (index: number) => string, separator = ''): string {
  return INDICES.map(write).join(separator);
}

const ROUTE = `from fastapi import FastAPI\nfrom pydantic import BaseModel\n${CLIENT}app = FastAPI()\n`;
const SEND =
  '@app.post("/")\ndef f(q: Q):\n    q.client.chat.complete(model="a")\n    client.chat.complete(model="m", messages=[{"role": "user", "content": q.text}])\n';

describe('programs that branch at every step', () => {
  it.each([
    ['a class made from itself', `class Q(${each(() => 'Q', ', ')}):\n    pass\n`, []],
    [
      'classes made from each other',
      `${each((at) => `class Q${String(at)}(${each((other) => `Q${String(other)}`, ', ')}):\n    pass\n`)}class Q(Q0):\n    pass\n`,
      [],
    ],
    [
      'models that hold each other',
      `${each((at) => `class Q${String(at)}(BaseModel):\n    content: str\n${each((other) => `    f${String(other)}: list[Q${String(other)}]\n`)}`)}class Q(BaseModel):\n    text: Q0\n`,
      [['content-length']],
    ],
    [
      'functions that return each other',
      `${each((at) => `def f${String(at)}():\n${each(() => `    return f${String(at + 1)}()\n`)}`)}class Q:\n    client = f0()\n`,
      [],
    ],
    [
      'alternatives of each other',
      `${each((at) => `q${String(at)} = ${each(() => `q${String(at + 1)}`, ' or ')}\n`)}class Q:\n    client = q0\n`,
      [],
    ],
  ])('are read to the end: %s', async (_, code, open) => {
    const { calls, requests } = await pythonUse(ROUTE + code + SEND);
    expect(calls.map(({ model }) => valueText(model))).toEqual(['m']);
    expect(
      requests.flatMap(({ check }) => (check.kind === 'schema' ? [check.unbounded] : [])),
    ).toEqual(open);
  });
});
