import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spannerOf, spanOf } from '../../src/findings/position.js';

/** What the implementation must agree with: split the text before the offset into lines. */
function naivePosition(text: string, offset: number): { line: number; column: number } {
  // A carriage return whose line feed stands behind the offset has not ended its line yet.
  const isInsideCrLf = text[offset - 1] === '\r' && text[offset] === '\n';
  const before = isInsideCrLf ? text.slice(0, offset - 1) + ' ' : text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('spanOf', () => {
  it.each([
    [
      'the first character',
      'abc',
      0,
      1,
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    ],
    [
      'the whole of a line',
      'a\nbc\nd',
      2,
      4,
      { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
    ],
    [
      'CRLF as one line end',
      'a\r\nbc',
      3,
      5,
      { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
    ],
    [
      'a lone CR as a line end',
      'a\rbc',
      2,
      4,
      { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
    ],
    [
      'several lines',
      'ab\ncd\nef',
      1,
      7,
      { startLine: 1, startColumn: 2, endLine: 3, endColumn: 2 },
    ],
    ['UTF-16 units', '😀é x', 4, 5, { startLine: 1, startColumn: 5, endLine: 1, endColumn: 6 }],
    ['an empty text', '', 0, 0, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }],
  ])('counts %s', (_name, text, start, end, expected) => {
    expect(spanOf(text, start, end)).toEqual(expected);
  });

  it('adds the lines that stand before a window', () => {
    expect(spanOf('a\nb', 2, 3, 100)).toMatchObject({ startLine: 102, endLine: 102 });
  });

  it('agrees with splitting the text into lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', '😀') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, first, second) => {
        const [start, end] = [first, second]
          .map((offset) => offset % (value.length + 1))
          .sort((a, b) => a - b);
        const span = spannerOf(value)(start ?? 0, end ?? 0);
        const from = naivePosition(value, start ?? 0);
        const to = naivePosition(value, end ?? 0);
        expect(span).toEqual({
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
        });
      }),
    );
  });
});
