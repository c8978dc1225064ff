import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NUMBERS,
  PAIRS,
  rowText,
  textRowsIn,
  type CodeReader,
} from '../../../src/keys/decoding/code-rows.js';

/** How codes in a row are read, said by patterns: slower, and independent of what is tested. */
const SHAPES = [
  {
    row: /(?<![\w.-])(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})(?![\w.])(?:\s*,\s*(?<![\w.-])(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})(?![\w.])){31,}/g,
    codes: (row: string) => row.split(',').map(Number),
  },
  {
    row: /(?<!\w)[0-9A-Fa-f]{2}(?!\w)(?:[ :][0-9A-Fa-f]{2}(?!\w)){31,}/g,
    codes: (row: string) => row.split(/[ :]/).map((pair) => Number.parseInt(pair, 16)),
  },
];

const isText = (code: number): boolean => (code >= 32 && code <= 126) || code === 10 || code === 13;

function byPatterns(text: string, { row, codes }: (typeof SHAPES)[number]): readonly string[] {
  return Array.from(text.matchAll(row), ([match]) => codes(match))
    .filter((numbers) => numbers.every(isText))
    .map((numbers) => String.fromCharCode(...numbers));
}

function byHand(text: string, reader: CodeReader): readonly string[] {
  return Array.from(textRowsIn(text, reader), (span) => rowText(text, span, reader));
}

const code = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 32, max: 126 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
const decimal = code.map(String);
const hexadecimal = code.map((each) => `0x${each.toString(16).padStart(2, '0')}`);
const pair = code.map((each) => each.toString(16).padStart(2, '0'));
const noise = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  'x',
  '0x',
  '7',
  '1234',
  '_',
  '"',
  '\n',
);
const row = (member: fc.Arbitrary<string>, joints: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(member, fc.constantFrom(...joints)), { minLength: 20, maxLength: 90 })
    .map((members) => members.flat().join(''));
const texts = fc
  .array(
    fc.tuple(
      noise,
      fc.oneof(
        row(decimal, [',', ', ', ' ,\n\t']),
        row(hexadecimal, [',', ', ']),
        row(fc.oneof(decimal, hexadecimal), [', ']),
        row(pair, [' ', ':']),
      ),
      noise,
    ),
    { maxLength: 3 },
  )
  .map((rows) => rows.flat().join(''));

describe('codes in a row', () => {
  it.each([
    ['numbers', NUMBERS, SHAPES[0]!],
    ['pairs of digits', PAIRS, SHAPES[1]!],
  ] as const)('are read as patterns read them: %s', (_name, reader, shape) => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const written = byHand(text, reader);
        read += written.length;
        expect(written).toEqual(byPatterns(text, shape));
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
