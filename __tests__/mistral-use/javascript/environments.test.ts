import { describe, expect, it } from '@jest/globals';
import { onlyCall, valueText } from '../../helpers/use-model.js';

const MADE = "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral();\n";

async function modelBy(expression: string, before = '', after = ''): Promise<string> {
  const text = `${MADE}${before}\nclient.chat.complete({ model: ${expression}, maxTokens: 9, messages: [] });${after}`;
  return valueText((await onlyCall({ 'src/a.ts': text })).model);
}
async function tokensBy(expression: string, before = ''): Promise<string> {
  const text = `${MADE}${before}\nclient.chat.complete({ model: 'a', maxTokens: ${expression}, messages: [] });`;
  return valueText((await onlyCall({ 'src/a.ts': text })).maxTokens);
}

describe('the environment of a branch', () => {
  it.each([
    ["process.env.NODE_ENV === 'production'", 'a@production, b'],
    ["'production' === process.env.NODE_ENV", 'a@production, b'],
    ["process.env.NODE_ENV == 'prod'", 'a@production, b'],
    ["process.env.APP_ENV !== 'production'", 'a, b@production'],
    ["process.env.VERCEL_ENV != 'development'", 'a, b@development'],
    ["!(process.env.NODE_ENV === 'production')", 'a, b@production'],
    ['import.meta.env.PROD', 'a@production, b@development'],
    ['import.meta.env.DEV', 'a@development, b@production'],
    ['isProduction', 'a@production, b'],
    ["process.env.NODE_ENV === 'test'", 'a, b'],
    ["process.env.NODE_ENV > 'production'", 'a, b'],
    ["process.env.TIER === 'production'", 'a, b'],
    ['tiers[0] === TIER', 'a, b'],
    ['process.env.NODE_ENV === mode', 'a, b'],
    ['-isProduction', 'a, b'],
    ['flag', 'a, b'],
    ['unknownFlag', 'a, b'],
    ['isLarge()', 'a, b'],
  ])('%s', async (test, expected) => {
    const before =
      "const isProduction = process.env.NODE_ENV === 'production';\nlet flag = isProduction;\nflag = false;\n";
    expect(await modelBy(`${test} ? 'a' : 'b'`, before)).toBe(expected);
  });

  it.each([
    ["if (process.env.NODE_ENV === 'production') model = 'a';", 'z, a@production'],
    [
      "if (process.env.NODE_ENV !== 'production') { model = 'a'; } else { model = 'b'; }",
      'z, a, b@production',
    ],
    ["if (isLarge) { if (import.meta.env.DEV) model = 'a'; }", 'z, a@development'],
    ["if (isLarge) model = 'a';", 'z, a'],
    ["if (import.meta.env.DEV) { choose(() => { model = 'a'; }); }", 'z, a'],
    ["if ((model = 'a')) run();", 'z, a'],
  ])('around an assignment: %s', async (statement, expected) => {
    const found = await modelBy('model', `let model = 'z';\n${statement}`);
    expect(found.split(', ').toSorted()).toEqual(expected.split(', ').toSorted());
  });
});

describe('where a model is written', () => {
  it.each([
    ['a table', 'MODELS.small', "const MODELS = { large: 'b', small: 'a' };", 'a'],
    [
      'a table with more of another',
      'MODELS.small',
      "const MODELS = { small: 'a', ...others };",
      'unknown',
    ],
    ['a table of methods', 'MODELS.small()', "const MODELS = { small() { return 'a'; } };", 'a'],
    ['an enum', 'Models.Small', "enum Models { Large = 'b', Small = 'a' }", 'a'],
    [
      'an enum of any names',
      "Models['the small']",
      "enum Models { 'the small' = 'a', Large = 'b' }",
      'a',
    ],
    ['an enum without a value', 'Models.Small', 'enum Models { Small }', 'unknown'],
    ['a list', 'MODELS[1]', "const MODELS = ['b', 'a'];", 'b, a'],
    ['a list that is taken apart', 'second', "const [first, second] = ['b', 'a'];", 'a'],
    ['a list with others in it', 'second', "const [first, second] = ['b', ...others];", 'unknown'],
    ['a list that is too short', 'second', "const [first, second] = ['b'];", 'unknown'],
    ['any of a list', 'MODELS[pick]', "const MODELS = ['b', ...others, 'a'];", 'b, a'],
    ['any of a table', 'MODELS[pick]', "const MODELS = { x: 'b', other() {}, y: 'a' };", 'b, a'],
    ['any of something else', 'MODELS[pick]', 'const MODELS = load();', 'unknown'],
    ['a part of a text', 'name.small', "const name = 'a';", 'unknown'],
    ['a condition', "isOn && 'a'", '', 'a'],
    ['an assignment', "(kept = 'a')", 'let kept;', 'a'],
    ['what is put together', "'mistral-' + SIZE", "const SIZE = 'small';", 'mistral-small'],
    ['what is reckoned', "'a' - SIZE", '', 'unknown'],
    ['what is made of many parts', '`${a}${b}${c}${d}${e}${f}${g}`', '', 'unknown'],
    ['a getter', 'new A().model', "class A { get model() { return 'a'; } }", 'unknown'],
    [
      'what a function returns',
      'pick()',
      "function pick() { if (isOff) return; return 'a'; }",
      'a',
    ],
    ['what returns nothing', 'pick()', 'function pick() { run(); }', 'unknown'],
    ['what is thrown', 'failed', 'try { run(); } catch (failed) { log(failed); }', 'unknown'],
  ])('%s', async (_, expression, before, expected) => {
    expect(await modelBy(expression, before)).toBe(expected);
  });

  it.each([
    ['a field', "model = 'a';", 'this.model', 'a'],
    ['a private field', "#model = 'a';", 'this.#model', 'a'],
    ['a field by any name', "'the model' = 'a';", "this['the model']", 'a'],
    ['a field that is computed', "[NAME] = 'a';", 'this.model', 'unknown'],
    ['a getter', "get model() { return 'a'; }", 'this.model', 'a'],
    ['a private method', "#model() { return 'a'; }", 'this.#model()', 'a'],
    [
      'a field that is put in',
      "constructor() { this.model = 'a'; this[NAME] = 'b'; }",
      'this.model',
      'a',
    ],
    ['a field by a variable', "model = 'a';", 'this[NAME]', 'unknown'],
    ['a block', 'static { start(); }', 'this.model', 'unknown'],
  ])('in a class: %s', async (_, body, expression, expected) => {
    const text = `${MADE}class A { ${body} ask() { return client.chat.complete({ model: ${expression}, messages: [] }); } }`;
    expect(valueText((await onlyCall({ 'src/a.ts': text })).model)).toBe(expected);
  });

  it('is not in an object that has no class', async () => {
    const text = `${MADE}this.model = 'a';\nexport const api = { ask() { return client.chat.complete({ model: this.model, messages: [] }); } };`;
    expect(valueText((await onlyCall({ 'src/a.ts': text })).model)).toBe('unknown');
  });
});

describe('how many tokens', () => {
  it.each([
    ['1000 * 4', '4000'],
    ['2 ** 10', '1024'],
    ['1000 / 4', 'unknown'],
    ['1000 * asked', 'unknown'],
    ['Math.min(asked, 4000)', '4000'],
    ['Math.min(asked, other)', 'unknown'],
    ['Math.max(asked, 4000)', 'unknown'],
    ['Number(process.env.MAX_TOKENS ?? "500")', '500'],
    ["parseInt('many', 10)", 'unknown'],
    ['limits()(1)', 'unknown'],
    ['1 + (2 + (3 + (4 + (5 + 6))))', 'unknown'],
  ])('%s', async (expression, expected) => {
    expect(await tokensBy(expression)).toBe(expected);
  });
});
