import { describe, expect, it } from '@jest/globals';
import { findKeys } from '../../../src/keys/detect.js';
import { mayHoldKey } from '../../../src/keys/may-hold.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { sampleKey } from '../../helpers/key.js';

const KEY = sampleKey(1);
const MARK = '\ufeff';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function utf32(text: string, isLittle: boolean): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const buffer = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (isLittle) buffer.writeUInt32LE(point, index * 4);
    else buffer.writeUInt32BE(point, index * 4);
  }
  return buffer;
}

const ENCODERS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-16, little endian': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16, big endian': utf16be,
  'UTF-32, little endian': (text: string) => utf32(text, true),
  'UTF-32, big endian': (text: string) => utf32(text, false),
};

/** What nobody sees between the characters of a key: in the middle, and between all. */
const HIDDEN = {
  'soft hyphens': '\u00ad',
  'zero-width spaces': '\u200b',
  'word joiners': '\u2060',
};
const WRITTEN: readonly (readonly [name: string, value: string])[] = [
  ['as it is', KEY],
  ...Object.entries(HIDDEN).flatMap(([name, character]): [string, string][] => [
    [`with one of the ${name}`, KEY.slice(0, 16) + character + KEY.slice(16)],
    [`with ${name} throughout`, Array.from(KEY).join(character)],
  ]),
];

const CASES = Object.entries(ENCODERS).flatMap(([encoding, encode]) =>
  WRITTEN.flatMap(([written, value]) => [
    { encoding, encode, written, value, mark: MARK, marked: 'with a mark' },
    { encoding, encode, written, value, mark: '', marked: 'without a mark' },
  ]),
);

describe('a key in a file of any encoding', () => {
  it.each(CASES)(
    'AT-21 is found on its line: $encoding, $marked, $written',
    ({ encode, mark, value }) => {
      const before = 'PORT=80\r\n# the team\u2019s own\r\nMISTRAL_API_KEY=';
      const content = contentOf(encode(`${mark}${before}${value}\r\nDEBUG=1\r\n`));
      const found = findKeys({ surface: 'file', path: '.env', content });
      expect(found.map((match) => match.value)).toEqual([KEY]);
      expect(found[0]).toMatchObject({ start: before.length, end: before.length + value.length });
      expect(mayHoldKey(content)).toBe(true);
    },
  );

  it.each(Object.entries(ENCODERS))(
    'AT-21 is found behind letters that take several bytes: %s',
    (_name, encode) => {
      const before = `# ${'clé de l’équipe 😀 '.repeat(20)}\nmistral_api_key = "`;
      const content = contentOf(encode(`${MARK}${before}${KEY}"\n`));
      const [match] = findKeys({ surface: 'file', path: 'a.py', content });
      expect(match).toMatchObject({ value: KEY, start: before.length });
    },
  );
});
