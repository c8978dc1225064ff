import { describe, expect, it } from '@jest/globals';
import { CODE_READERS } from '../../../src/keys/decoding/codes.js';
import { readLists } from '../../../src/keys/decoding/lists.js';
import { readingsOf } from '../../../src/keys/decoding/readings.js';
import { readRuns } from '../../../src/keys/decoding/runs.js';
import { someReading } from '../../../src/keys/decoding/windows.js';
import { charactersRead } from '../../helpers/work.js';
import { base64 } from './encoded.js';
import { WrittenLiterals } from '../../../src/keys/decoding/written-literals.js';

const LINES = `${base64('text of a line, and so on. '.repeat(3)).slice(0, 64)}\n`;

/** Texts that are full of what is decoded, or of what only begins like it. */
const HOSTILE = [
  '%25', '%25a', '%41', '\\', '\\u005c', 'u005c', '\\\\\\\\u0041', '&amp;', '&#65;', '&#', '=3D', '=\n', 'a\\\n',
  '"', '"a" + ', '"abc" "', '"a", ', `"${' '.repeat(100)}`, "${'a'}", "${'a", '72, ', '72, 1, ', 'chr(72).', '4d ', '4d',
  '\u200b', '\u001b[', 'Basic ', LINES, `${LINES}${'A'.repeat(64)}\n`, base64('a'), 'a = "AbCdEfGh12"; ', 'a + ', '{"a"}',
  '\u200b )', ' ,\u200b', ' ,\\u0041', 'a" _\\n', '"m", "\\x41" ', 'le&#32;', '\u001b[1;31mA', '&;', '1;', 'chr(72)&amp;', '4d \u200b', ':4d\u200b', 'a\\x61', 'a" &', 'a").append(\\n',
  `${' '.repeat(100)},\u200b`, `${' '.repeat(100)})\u200b`, `${'a'.repeat(99)} \\x41`, `${base64(base64(base64('the words "a" + "b" of a line of text')))};`, `${base64('the words "a" + "b" of a line of text')}\\n`, '%22AbCdEfGh12%22',
  'k += "AbCdEfGh12"; ', 'k = k + "AbCdEfGh12"; ', 'a.', 'k = ["AbCdEfGh1", "', 'parts.join("") ', '= String::from(',
]; // prettier-ignore

const CHARACTERS = 20_000;
/** Twice the text may take twice the work and a little more; squared work would take four times as much. */
const LARGEST_GROWTH = 2.4;

describe('reading hostile text', () => {
  const read = (text: string): number => Array.from(readingsOf(text)).length;
  const look = (text: string): boolean => someReading(text, () => false);

  it.each(HOSTILE)('AT-33 takes work that grows with the text and no faster: %j', (piece) => {
    for (const work of [read, look]) {
      const of = (length: number): number => {
        const text = `"join" = ${piece.repeat(length / piece.length)}`;
        return charactersRead(() => work(text));
      };
      expect(of(2 * CHARACTERS) / Math.max(1, of(CHARACTERS))).toBeLessThan(LARGEST_GROWTH);
    }
  });

  it.each(HOSTILE)('gives no more text than there was: %j', (piece) => {
    const text = piece.repeat(CHARACTERS / piece.length);
    const longest = Math.max(0, ...Array.from(readingsOf(text), (reading) => reading.text.length));
    expect(longest).toBeLessThanOrEqual(text.length);
  });
});

describe('reading a long text', () => {
  it.each(['72, ', '0x4d,', 'chr(72).', '4d ', '"a", ', "'a',", 'ab'])(
    'AT-33 leaves the stack of the regex engine alone: %j',
    (piece) => {
      const text = piece.repeat(12e6 / piece.length);
      for (const read of [...CODE_READERS, readLists, readRuns]) {
        expect(read(text, new WrittenLiterals(text)).text().length).toBeLessThanOrEqual(
          text.length,
        );
      }
    },
  );
});
