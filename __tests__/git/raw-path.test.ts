import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rawPathOf, shownPath } from '../../src/git/raw-path.js';

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

describe('shownPath and rawPathOf', () => {
  it('give back every name that can be written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isWellFormed), (name) => {
        expect(shownPath(rawPathOf(name))).toBe(name);
      }),
    );
  });

  it('show bytes that are not UTF-8 as they are, each by its number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const raw = Buffer.from(bytes).toString('latin1');
        const shown = shownPath(raw);
        const isText = Buffer.from(shown, 'utf8').equals(bytes);
        const undone = shown.replaceAll(/\\x([89a-f][0-9a-f])/gu, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        expect(isText || undone === raw).toBe(true);
        expect(shown).not.toContain('\ufffd'.repeat(isText ? 1e3 : 1));
      }),
    );
  });

  it('show a byte that is not UTF-8 as \\xNN', () => {
    expect(shownPath('a\xff\nb')).toBe('a\\xff\nb');
  });
});
