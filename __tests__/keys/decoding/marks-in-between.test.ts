import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidatesIn } from '../../../src/keys/candidates.js';
import { mayBeKeyAt, mayHoldKey, mayNameMistral } from '../../../src/keys/may-hold.js';
import { readingsOf, WORD_READERS } from '../../../src/keys/decoding/readings.js';
import { hasMistralName } from '../../../src/keys/mentions.js';
import { looksDrawn } from '../../../src/keys/randomness.js';
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
        fc.pre(readings.some((reading) => candidatesIn(reading, mayBeKeyAt).length > 0));
        expect(mayHoldKey(contentOf(Buffer.from(text)))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('marks beside what is put together otherwise', () => {
  const key = sampleKey(21);
  const [first, second] = [key.slice(0, 16), key.slice(16)];
  const escaped = `\\x${digits(code(second.charAt(0)), 16, 2)}${second.slice(1)}`;
  const calls = Array.from(key, (letter) => `CHAR(${digits(code(letter), 10, 1)})`);
  const pairs = Array.from(key, (letter) => digits(code(letter), 16, 2));

  it.each([
    ['a list with blanks before its commas', `["${first}" ,\n "\u200b${second}"].join("")`],
    ['parts of which one has an escape', `const a = "${first}";\nconst b = "${escaped}";\nk = a + b;\n`],
    ['parts in markup', `a = &quot;${first}&quot;;\nb = &quot;${second}&quot;;\nk = a + b;\n`],
    ['parts in a link', `a=%22${first}%22;\nb=%22${second}%22;\nk=a+b\n`],
    ['an array of some of its characters', `"${key.slice(0, 12)}{'${Array.from(key.slice(12)).join("', '")}'}"`],
    ['an appended part with an escape', `$k = "${first}";\n$k .= "${escaped}";\n`],
    ['calls in markup', calls.join(' &amp; ')],
    ['pairs of digits with a hidden character', `${pairs.slice(0, 9).join(' ')} \u200b${pairs.slice(9).join(' ')}`],
    ['a string that is put into one of two that are joined', `"${first}" + "\${'${second}'}"`],
    ['a string that is put into one in markup', `f&quot;${key.slice(0, 3)}{&#39;${key.slice(3, 9)}&#39;}{&#39;${key.slice(9)}&#39;}&quot;`],
  ])('do not hide a key: %s', (_name, text) => {
    const readings = Array.from(readingsOf(text), (reading) => reading.text);
    expect(readings.some((reading) => reading.includes(key))).toBe(true);
    expect(mayHoldKey(contentOf(Buffer.from(text)))).toBe(true);
  }); // prettier-ignore

  it.each([
    ['a list', `["MIST", "R\\x41L_API_KEY_OF_THE_EDITORS_HERE"].join("")`],
    ['a template', `\`mi\${'s\\x74ral'}\``],
    ['long indentation', `"mis" +\n${' '.repeat(90)}"t\\x72al"`],
    ['a blank that is an entity', 'le&#32;chat'],
    ['calls in markup', Array.from('codestral', (letter) => `chr(${digits(code(letter), 10, 1)})`).join('&amp;')],
  ])('do not hide a name: %s', (_name, text) => {
    const readings = Array.from(readingsOf(text, WORD_READERS), (reading) => reading.text);
    expect(readings.some(hasMistralName)).toBe(true);
    expect(mayNameMistral(text)).toBe(true);
  }); // prettier-ignore
});
