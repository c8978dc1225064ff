import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyFixes } from '../../src/findings/apply-fixes.js';
import type { Fix } from '../../src/findings/finding.js';
import { appendLines, FIRST_PLACE, lineEndOf, replaceLine } from '../../src/findings/fixes.js';
import { spanOf } from '../../src/findings/position.js';

function fixAt(text: string, range: readonly [number, number], replacement: string): Fix {
  return { title: 'Mend it', path: 'a', span: spanOf(text, ...range), replacement };
}

const applied = (text: string, ...fixes: readonly Fix[]): string => applyFixes(text, fixes).text;

describe('applying fixes', () => {
  it('replaces each stretch by its place in the text as it was', () => {
    const text = 'one\ntwo\r\nthree';
    const fixes = [
      fixAt(text, [9, 14], '3'),
      fixAt(text, [0, 3], 'first'),
      fixAt(text, [4, 7], ''),
    ];
    expect(applied(text, ...fixes)).toBe('first\n\r\n3');
  });

  it('makes one edit of the same edit twice', () => {
    const fix = fixAt('ab', [1, 1], '-');
    expect(applyFixes('ab', [fix, { ...fix }])).toMatchObject({ text: 'a-b', left: [] });
  });

  it('leaves what overlaps with an earlier one, and what has no place', () => {
    const first = fixAt('abcdef', [1, 4], 'X');
    const later = fixAt('abcdef', [3, 5], 'Y');
    const outside: Fix = { ...first, span: { ...FIRST_PLACE, startLine: 2, endLine: 2 } };
    const result = applyFixes('abcdef', [first, later, outside]);
    expect(result).toEqual({ text: 'aXef', applied: [first], left: [later, outside] });
  });

  it('keeps the order of insertions at one place and ends an unfinished line once', () => {
    const target = { title: 'Add', path: 'a', text: 'x' };
    const fixes = [appendLines(target, ['one']), appendLines(target, ['two', 'three'])];
    expect(applied('x', ...fixes)).toBe('x\none\ntwo\nthree\n');
  });

  it('gives what cutting the text at any one place gives', () => {
    const parts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(parts, ([before, old, after, replacement]) => {
        const text = before + old + after;
        const fix = fixAt(text, [before.length, before.length + old.length], replacement);
        expect(applied(text, fix)).toBe(before + replacement + after);
      }),
    );
  });
});

describe('fixes of whole lines', () => {
  it.each([
    ['a\nb\n', 'a\nb\nc\n'],
    ['a\r\nb', 'a\r\nb\r\nc\r\n'],
    ['', 'c\n'],
  ])('append to %j', (text, expected) => {
    expect(applied(text, appendLines({ title: 'Add', path: 'a', text }, ['c']))).toBe(expected);
  });

  it.each([
    [1, ['x'], 'x\nb\nc'],
    [2, ['x', 'y'], 'a\nx\ny\nc'],
    [3, ['x'], 'a\nb\nx'],
    [2, [], 'a\nc'],
    [3, [], 'a\nb\n'],
  ])('put others in the place of line %i', (number, lines, expected) => {
    const text = 'a\nb\nc';
    expect(applied(text, replaceLine({ title: 'Change', path: 'a', text }, number, lines))).toBe(
      expected,
    );
  });

  it('follow the line ends of the file', () => {
    expect(['a', 'a\n', 'a\r\nb\n', '\n'].map(lineEndOf)).toEqual(['\n', '\n', '\r\n', '\n']);
  });
});
