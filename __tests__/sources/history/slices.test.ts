import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slicesOf } from '../../../src/sources/history/packs/slices.js';

const line = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((length) => 'A'.repeat(length)),
  fc.constantFrom('', ' ', '\t\t', 'a = "b";', ' '.repeat(60)),
);
const text = fc
  .array(line, { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n  ').map((end) => lines.join(end)));

/** Edits as `applyDelta` tells them: sorted, none touching the next. */
const places = fc.array(fc.tuple(fc.nat(1_000), fc.nat(30)), { minLength: 1, maxLength: 20 });

function editsIn(length: number, parts: readonly (readonly [number, number])[]): number[] {
  const edits: number[] = [];
  for (const [place, size] of parts.toSorted(([one], [other]) => one - other)) {
    const start = Math.floor((place / 1_000) * length);
    if (start <= (edits.at(-1) ?? -1)) continue;
    edits.push(start, Math.min(length, start + size));
  }
  return edits;
}

describe('slices', () => {
  it('hold each edit with what is around it, once, and end where no digit goes on', () => {
    fc.assert(
      fc.property(text, places, fc.constantFrom(0, 5, 40), (content, parts, reach) => {
        const bytes = Buffer.from(content);
        const edits = editsIn(bytes.length, parts);
        const slices = [...slicesOf(bytes, edits, reach)];
        for (const [number, { start, end }] of slices.entries()) {
          const before = slices[number - 1]?.end ?? -1;
          expect(start).toBeGreaterThan(before);
          expect(content.slice(end - 1, end + 1)).not.toBe('AA');
          expect(content.slice(start - 1, start + 1)).not.toBe('AA');
        }
        for (let index = 0; index < edits.length; index += 2) {
          const from = Math.max(0, (edits[index] ?? 0) - reach);
          const to = Math.min(bytes.length, (edits[index + 1] ?? 0) + reach);
          expect(slices.some(({ start, end }) => start <= from && to <= end)).toBe(true);
        }
      }),
    );
  });

  it('of many edits in one long text of lines in base64 are one', () => {
    const bytes = Buffer.from(`${'A'.repeat(76)}\n`.repeat(300));
    const edits = Array.from({ length: 40 }, (_, number) => 300 * number).flatMap((at) => [at, at]);
    const slices = [...slicesOf(bytes, edits, 20)];
    expect(slices).toEqual([{ start: 0, end: expect.any(Number) }]);
  });
});
