import { describe, expect, it } from '@jest/globals';
import { leakTemplates } from '../../../bench/detection/leaks/index.js';
import { materialise } from '../../../bench/detection/materialise.js';
import type { Template } from '../../../bench/detection/template.js';

const idOf = ({ category, name }: Template) => `${category}/${name}`;
const inScope = leakTemplates.filter(({ outOfScope }) => outOfScope === undefined);

/** Writings of a key that are no text with the key in it: its parts stand apart. */
const IN_PARTS = /\{\{key\d*(?::\d+-\d+|\|(?:codes|hexcodes|chars|reversed|octal|codepoint))/u;

const from = (encoding: 'base64' | 'hex', run: string) => Buffer.from(run, encoding);
const runsOf = (text: string, run: RegExp) => text.match(run) ?? [];
const code = (text: string, base: number) => String.fromCodePoint(Number.parseInt(text, base));

/** What a text says when one layer of each writing is taken off. */
function unwrapped(text: string): string[] {
  const base64 = runsOf(text, /[A-Za-z0-9+/_-]{40,}/gu).map((run) => from('base64', run));
  const lines = runsOf(text, /[A-Za-z0-9+/\n]{40,}/gu).map((run) => from('base64', run));
  const bytes = runsOf(text, /(?:[0-9a-fA-F]{2}){32,}/gu).map((run) => from('hex', run));
  return [
    ...[...base64, ...lines].flatMap((part) => [part.toString('latin1'), part.toString('utf16le')]),
    ...bytes.map(String),
    text
      .replace(/%([0-9A-Fa-f]{2})/gu, (_, hex: string) => code(hex, 16))
      .replace(/\\u([0-9a-f]{4})/gu, (_, hex: string) => code(hex, 16))
      .replace(/\\x([0-9a-f]{2})/gu, (_, hex: string) => code(hex, 16))
      .replace(/&#(\d+);/gu, (_, decimal: string) => code(decimal, 10))
      .replace(/&#x([0-9a-f]+);/gu, (_, hex: string) => code(hex, 16)),
  ];
}

function says(text: string, key: string, depth = 3): boolean {
  if (text.includes(key)) return true;
  return (
    depth > 0 && unwrapped(text).some((inner) => inner !== text && says(inner, key, depth - 1))
  );
}

/** Without what is invisible, and without the zero bytes of wider encodings. */
const plain = (bytes: Uint8Array) =>
  Buffer.from(bytes.filter((byte) => byte !== 0))
    .toString('utf8')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');

describe('the leak templates', () => {
  it('are many, of many kinds', () => {
    expect(inScope.length).toBeGreaterThanOrEqual(450);
    expect(new Set(inScope.map(({ category }) => category)).size).toBeGreaterThanOrEqual(65);
  });

  it('have names of their own, and categories in kebab case', () => {
    const ids = leakTemplates.map(idOf);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/\S/u.test(id))).toEqual([]);
  });

  it('are no two the same', () => {
    const texts = leakTemplates.map(({ path, text }) => `${path}\n${text}`);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('hold nothing that looks like a key themselves', () => {
    const suspects = leakTemplates.filter(({ path, text, repository = {} }) =>
      [path, text, ...Object.values(repository)].some((part) =>
        /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/u.test(part),
      ),
    );
    expect(suspects.map(idOf)).toEqual([]);
  });

  it.each([1, 2])('are filled in with seed %d, each with keys of its own', (seed) => {
    const keys = leakTemplates.flatMap((template) => materialise(template, seed).keys);
    expect(keys.length).toBeGreaterThanOrEqual(leakTemplates.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[A-Za-z0-9]{32}$/u.test(key))).toEqual([]);
  });

  it('have every key in the file or its name, plain or encoded, or else in parts', () => {
    const lost = leakTemplates.filter((template) => {
      const { path, bytes, keys } = materialise(template, 1);
      const text = `${path}\n${plain(bytes)}`;
      return !IN_PARTS.test(template.text) && !keys.every((key) => says(text, key));
    });
    expect(lost.map(idOf)).toEqual([]);
  });

  it('have every part of a key that stands in parts', () => {
    const cut = inScope.filter(({ text }) => /\{\{key:\d+-\d+\}\}/u.test(text));
    expect(cut.length).toBeGreaterThan(15);
    const gaps = cut.filter((template) => {
      const slices = [...template.text.matchAll(/\{\{key:(\d+)-(\d+)(?:\|\w+)?\}\}/gu)];
      const ends = slices.map(([, , end]) => end);
      const starts = slices.map(([, start]) => start);
      return (
        starts[0] !== '0' || ends.at(-1) !== '32' || starts.slice(1).some((s, i) => s !== ends[i])
      );
    });
    expect(gaps.map(idOf)).toEqual([]);
  });

  it('say of what is out of scope why', () => {
    const beyond = leakTemplates.flatMap(({ outOfScope }) => outOfScope ?? []);
    expect(beyond.length).toBeGreaterThan(0);
    for (const reason of beyond) expect(reason).toMatch(/^[a-z][^\n]{5,}$/u);
  });
});
