import { describe, expect, it } from '@jest/globals';
import { useOf } from '../../helpers/use-model.js';

/** The calls of a file as they are written. */
async function callsOf(text: string): Promise<readonly string[]> {
  const { calls } = await useOf({ 'src/a.ts': text });
  return calls.map(({ written }) => written);
}

describe('clients by their types', () => {
  const SDK = "import { Mistral } from '@mistralai/mistralai';\nimport OpenAI from 'openai';\n";
  const REQUEST = "chat.complete({ model: 'a', messages: [] })";

  it.each([
    ['beside nothing', `export const ask = (c: Mistral | null) => c.${REQUEST};`],
    [
      'a property',
      `class A { private n: number; private client!: Mistral; ask() { return this.client.${REQUEST}; } }`,
    ],
    [
      'the second of the constructor',
      `class A { run() {} constructor(log: Log, private n: number, private readonly client: Mistral) {} ask() { return this.client.${REQUEST}; } }`,
    ],
    [
      'a parameter of the constructor',
      `class A { constructor(private client: Mistral) { client.${REQUEST}; } }`,
    ],
    ['a variable', `let client: Mistral;\nclient.${REQUEST};`],
    ['a proxy', `const c = new Proxy({} as Mistral, {});\nc.${REQUEST};`],
  ])('are known: %s', async (_, text) => {
    expect(await callsOf(SDK + text)).toHaveLength(1);
  });

  it.each([
    [
      'a client of another',
      'export const ask = (c: OpenAI) => c.chat.completions.create({ messages: [] });',
    ],
    ['a type of their own', `export const ask = (c: Client) => c.${REQUEST};`],
    [
      'no type',
      `class A { client; constructor(private other) {} ask() { this.other.${REQUEST}; return this.client.${REQUEST}; } }`,
    ],
    ['what is not in the class', `class A { ask() { return this.client.${REQUEST}; } }`],
    ['what has no class', `export const api = { ask() { return this.client.${REQUEST}; } };`],
    ['a type out of a namespace', `export const ask = (c: sdk.Mistral) => c.${REQUEST};`],
    ['a proxy of nothing', `const c = new Proxy();\nc.${REQUEST};`],
  ])('are not known: %s', async (_, text) => {
    expect(await callsOf(SDK + text)).toEqual([]);
  });
});
