import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidatesIn } from '../../../src/keys/candidates.js';
import { mayHoldKey, mayNameMistral } from '../../../src/keys/may-hold.js';
import { readingsOf, WORD_READERS } from '../../../src/keys/decoding/readings.js';
import { hasMistralName } from '../../../src/keys/mentions.js';
import { looksDrawn, looksDrawnAt } from '../../../src/keys/randomness.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { sampleKey } from '../../helpers/key.js';
import { base64, digits, percentAll } from './encoded.js';

const code = (letter: string): number => letter.codePointAt(0) ?? 0;

/** Ways to write a letter. */
const LETTERS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => `\\u${digits(code(letter), 16, 4)}`,
  (letter) => `\\x${digits(code(letter), 16, 2)}`,
  (letter) => `\\u{${digits(code(letter), 16, 1)}}`,
  (letter) => `\\${digits(code(letter), 8, 3)}`,
  (letter) => `%${digits(code(letter), 16, 2)}`,
  (letter) => `%25${digits(code(letter), 16, 2)}`,
  (letter) => `&#${digits(code(letter), 10, 1)};`,
  (letter) => `&amp;#x${digits(code(letter), 16, 1)};`,
  (letter) => `\\u0026#${digits(code(letter), 10, 1)};`,
  (letter) => `%26%23x${digits(code(letter), 16, 1)}%3B`,
  (letter) => `\u200b${letter}`,
  (letter) => `\u001b[1;31m${letter}`,
  (letter) => `&#27;[38;5;12m${letter}`,
  (letter) => `\\u{1b}[K${letter}`,
];
/** What stands between two letters. */
const JOINTS = ['\\"\\n    + f\\"', '\\"\\n).append(\\n  r\\"', "' _\\n  & '", '\\" .concat(\\n\\t$\\"', '" + "', "' '", '" . "', '` +\n  `', '" &\n  "', '\\"+\\"', '\\" \\n  \\"', '\\\n   ', '%22%20+%20%22', '&quot; + &quot;'] as const; // prettier-ignore
const AROUND = ['', '"', "'", '`', 'k = "', 'the words of a line ', '\\"', '{"k": "'] as const;
const WHOLE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  percentAll,
  encodeURIComponent,
  base64,
  (text) => base64(text).replaceAll('/', '\\/').replaceAll('+', '\\u002b'),
];

/** A text that is written with some of its letters otherwise, with joints between some. */
function writings(text: string): fc.Arbitrary<string> {
  const letter = (each: string): fc.Arbitrary<string> =>
    fc
      .record({
        write: fc.oneof({ weight: 12, arbitrary: fc.constant(LETTERS[0]!) }, fc.constantFrom(...LETTERS)),
        joint: fc.oneof({ weight: 12, arbitrary: fc.constant('') }, fc.constantFrom(...JOINTS)),
      })
      .map(({ write, joint }) => joint + write(each)); // prettier-ignore
  return fc
    .record({
      letters: fc.tuple(...Array.from(text, letter)),
      before: fc.constantFrom(...AROUND),
      behind: fc.constantFrom(...AROUND),
      whole: fc.constantFrom(...WHOLE),
    })
    .map(({ letters, before, behind, whole }) => whole(`${before}${letters.join('')}${behind}`));
}

const NAMES = [
  'mistral',
  'Codestral',
  'api.mistral.ai/v1',
  'MISTRAL_API_KEY',
  'le-chat',
  'minstral',
];

describe('a name of Mistral with marks in it', () => {
  it('is not passed over where reading all of the text shows it', () => {
    const texts = fc.constantFrom(...NAMES).chain(writings);
    let shown = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const readings = Array.from(readingsOf(text, WORD_READERS), (reading) => reading.text);
        fc.pre(!hasMistralName(text) && readings.some(hasMistralName));
        shown += 1;
        expect(mayNameMistral(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(shown).toBe(1_000);
  });
});

describe('a key with marks in it', () => {
  it('is not passed over where reading all of the text shows it', () => {
    const keys = fc.nat(5_000).map(sampleKey).filter(looksDrawn);
    fc.assert(
      fc.property(keys.chain(writings), (text) => {
        const readings = Array.from(readingsOf(text), (reading) => reading.text);
        fc.pre(readings.some((reading) => candidatesIn(reading, looksDrawnAt).length > 0));
        expect(mayHoldKey(contentOf(Buffer.from(text)))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
