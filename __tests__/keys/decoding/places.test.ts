import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findKeys } from '../../../src/keys/detect.js';
import { holdsDrawn, mayHoldKey } from '../../../src/keys/may-hold.js';
import { hasPlaces } from '../../../src/keys/decoding/windows.js';
import { EscapedLiterals } from '../../../src/keys/decoding/written-literals.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { looksDrawn } from '../../../src/keys/randomness.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { sampleKey } from '../../helpers/key.js';

const IMPORTS = ['fmt', 'go/ast', 'encoding/base64', 'path/filepath', 'net/http'];
const goImports = `import (\n${IMPORTS.map((path) => `\t"${path}"\n`).join('')})\n`;
const pieces = (key: string, size: number): readonly string[] =>
  key.match(new RegExp(`.{1,${String(size)}}`, 'gu')) ?? [];
const percent = (text: string): string =>
  Array.from(text, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');

/** Ways to write a key that tell of themselves only by what stands around a joint or an escape. */
const FORMS: Readonly<Record<string, (key: string) => string>> = {
  'halves that are joined': (key) => `k = "${key.slice(0, 16)}" + "${key.slice(16)}"\n`,
  'many short pieces': (key) => `k = "${pieces(key, 3).join('" + "')}"\n`,
  'single letters that stand beside each other': (key) => `k = "${pieces(key, 1).join('" "')}"\n`,
  'pieces on lines of their own': (key) => `k = ("${pieces(key, 9).join('"\n     "')}")\n`,
  'a piece behind imports': (key) => `${goImports}k := "${key.slice(0, 5)}" + "${key.slice(5)}"\n`,
  'escaped pieces': (key) => `k = "${pieces(percent(key), 12).join('" + "')}"\n`,
  'pieces in a string of JSON': (key) =>
    JSON.stringify({ code: `k = "${key.slice(0, 11)}"\n  + "${key.slice(11)}"` }),
  'a piece that is put into a string': (key) => `k = "${key.slice(0, 4)}\${ '${key.slice(4)}' }"\n`,
  'many pieces that are put into one': (key) =>
    `k = \`${pieces(key, 4)
      .map((piece) => `\${ '${piece}' }`)
      .join('')}\`\n`,
  'percents around it': (key) => `https://x.test/?q=%7B%22k%22%3A%22${key}%22%7D\n`,
  'percents alone': (key) => `https://x.test/?k=${percent(key)}\n`,
  'percents of percents': (key) => `https://x.test/?k=${percent(key).replaceAll('%', '%25')}\n`,
};

const named = (text: string): string => `# mistral\nmistral_${text}`;

describe('a key that is written in pieces or escapes', () => {
  it.each(Object.entries(FORMS))('is not passed over by the quick test: %s', (_name, form) => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(3_000), (seed, before) => {
        const key = sampleKey(seed);
        // The heuristics give up one draw in a thousand, however it is written.
        fc.pre(looksDrawn(key));
        const text = `${'words of a line\n'.repeat(before / 16)}${form(key)}`;
        expect(mayHoldKey(contentOf(Buffer.from(text)))).toBe(true);
        const literals = new EscapedLiterals(form(key));
        expect(text.includes(key) || hasPlaces(literals, holdsDrawn)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is found where its name says whose it is', () => {
    const key = sampleKey(5);
    for (const form of [FORMS['halves that are joined'], FORMS['many short pieces']]) {
      const content = contentOf(Buffer.from(named(form?.(key) ?? '')));
      const found = findKeys({ surface: 'file', path: 'a.py', content });
      expect(found.map(({ value }) => value)).toEqual([key]);
    }
  });
});

describe('what holds no key', () => {
  it.each([
    ['imports of Go', goImports],
    ['a link with percents', 'see https://x.test/packages/%40scope/rule-of-names\n'],
    ['one string in a list', '\tnames: []string{"alchemy"},\n'],
    ['two words that are joined', 'message = "some words" + "more words"\n'],
    ['a message in a string of JSON', JSON.stringify({ a: "say 'done'\nnext line" })],
    ['bytes that write no text', `var raw = []byte{${'0x0a, 0x12, 0x04, 0x9f, '.repeat(60)}}\n`],
  ])('has no place that asks for more: %s', (_name, text) => {
    expect(hasPlaces(new EscapedLiterals(text), holdsDrawn)).toBe(false);
    expect(KEY_TEST.glance(contentOf(Buffer.from(text))).seemsToMatch).toBe(false);
  });
});

describe('something binary', () => {
  const block = (index: number): Buffer => createHash('sha256').update(String(index)).digest();
  const noise = (length: number): Buffer =>
    Buffer.concat([
      ...Array.from({ length: length / 32 }, (_, index) => block(index)),
      Buffer.alloc(4),
    ]);

  it.each(Object.entries(FORMS))('does not hide a key: %s', (_name, form) => {
    const text = Buffer.from(form(sampleKey(9)));
    const bytes = Buffer.concat([noise(5_000), text, Buffer.alloc(2), noise(5_000)]);
    expect(mayHoldKey(contentOf(bytes))).toBe(true);
  });

  it('does not hide a key whose parts stand far apart', () => {
    const key = sampleKey(11);
    const [first, second] = [key.slice(0, 16), key.slice(16)];
    const texts = [`p = "${first}"\n`, `q = "${second}"\n`, 'k = p + q\n'].map((text) =>
      Buffer.concat([Buffer.from(text), noise(3_000)]),
    );
    expect(mayHoldKey(contentOf(Buffer.concat(texts)))).toBe(true);
  });

  it('does not hide a key with characters that nobody sees', () => {
    const key = pieces(sampleKey(12), 4).join('\u200b');
    const bytes = Buffer.concat([noise(3_000), Buffer.from(`k=${key}\0`), noise(3_000)]);
    expect(mayHoldKey(contentOf(bytes))).toBe(true);
  });

  it('is no key by itself', () => {
    expect(mayHoldKey(contentOf(noise(100_000)))).toBe(false);
  });
});
