import { describe, expect, it } from '@jest/globals';
import { onlyCall, valueText } from '../../helpers/use-model.js';

const MADE = "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral();\n";

async function modelOf(before: string, model: string): Promise<string> {
  const text = `${MADE}${before}\nclient.chat.complete({ model: ${model}, messages: [] });\n`;
  return valueText((await onlyCall({ 'src/a.ts': text })).model);
}

async function tokensOf(before: string, request: string): Promise<string> {
  const text = `${MADE}${before}\nclient.chat.complete(${request});\n`;
  return valueText((await onlyCall({ 'src/a.ts': text })).maxTokens);
}

describe('the model of a call', () => {
  it.each([
    ['a constant', "const M = 'a';", 'M', 'a'],
    ['a field of an object', "const M = { chat: 'a' } as const;", 'M.chat', 'a'],
    ['any field of it', "const M = { x: 'a', y: 'b' };", 'M[tier]', 'a, b'],
    ['an enum', "enum M { Chat = 'a' }", 'M.Chat', 'a'],
    ['a condition', '', "isLong ? 'a' : 'b'", 'a, b'],
    ['a default', '', "process.env.MODEL ?? 'a'", 'a'],
    ['the environment alone', '', 'process.env.MODEL', 'unknown'],
    ['what a function returns', "function m() { if (x) return 'a'; return 'b'; }", 'm()', 'a, b'],
    ['a name that is given another value', "let m = 'a';\nm = 'b';", 'm', 'b, a'],
    [
      'a parameter that shadows a constant',
      "const m = 'a';\nconst f = (m) => m;",
      'f(other)',
      'unknown',
    ],
    [
      'an environment that is certain',
      "const isProd = process.env.NODE_ENV === 'production';",
      "isProd ? 'a' : 'b'",
      'a@production, b',
    ],
    [
      'the other way round',
      '',
      "process.env.NODE_ENV !== 'production' ? 'a' : 'b'",
      'a, b@production',
    ],
    ['a name that stands for itself', 'const m = m2;\nconst m2 = m;', 'm', 'unknown'],
  ])('is told through %s', async (_, before, model, expected) => {
    expect(await modelOf(before, model)).toBe(expected);
  });

  it('is each of a list that is gone through', async () => {
    const text = `${MADE}for (const model of ['a', 'b']) client.chat.complete({ model, messages: [] });\n`;
    expect(valueText((await onlyCall({ 'src/a.ts': text })).model)).toBe('a, b');
  });
});

describe('the bound of a call', () => {
  it.each([
    ['a product', 'const K = 1024;', '{ maxTokens: 4 * K }', '4096'],
    [
      'a text that is read as a number',
      '',
      "{ maxTokens: Number(process.env.MAX ?? '500') }",
      '500',
    ],
    ['the least of two', '', '{ maxTokens: Math.min(asked, 4000) }', '4000'],
    ['nothing', '', '{ messages: [] }', 'absent'],
    ['a spread that may hold it', '', '{ messages: [], ...options }', 'unknown'],
    [
      'a spread of what is known',
      'const o = { temperature: 1 };',
      '{ messages: [], ...o }',
      'absent',
    ],
    ['an entry behind a spread', '', '{ ...options, maxTokens: 7 }', '7'],
    ['an object that is given it later', 'const r = { messages: [] };\nr.maxTokens = 7;', 'r', '7'],
    ['a request from elsewhere', '', 'request', 'unknown'],
  ])('is told through %s', async (_, before, request, expected) => {
    expect(await tokensOf(before, request)).toBe(expected);
  });
});
