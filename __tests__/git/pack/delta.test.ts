import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta } from '../../../src/git/pack/delta.js';
import { DamagedPack } from '../../../src/git/pack/damaged-pack.js';
import { deltaOf, madeOf, type Instruction } from '../../helpers/delta.js';

const base = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const instruction: fc.Arbitrary<Instruction> = fc.oneof(
  fc.record({ from: fc.nat(400), length: fc.nat(400) }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);

function within(text: Buffer, all: readonly Instruction[]): Instruction[] {
  return all.map((each) => {
    if (Buffer.isBuffer(each)) return each;
    const from = Math.min(each.from, text.length);
    return { from, length: Math.min(each.length, text.length - from) };
  });
}

describe('a delta', () => {
  it('makes what its instructions say, and tells all that the base does not have so', () => {
    fc.assert(
      fc.property(base, fc.array(instruction, { maxLength: 12 }), (text, all) => {
        const instructions = within(text, all);
        const { content, edits } = applyDelta(text, deltaOf(text, instructions));
        expect(content.equals(madeOf(text, instructions))).toBe(true);
        const ends = [0, ...edits.filter((_, index) => index % 2 === 1)];
        const starts = [...edits.filter((_, index) => index % 2 === 0), content.length];
        for (const [index, start] of ends.entries())
          expect(text.includes(content.subarray(start, starts[index]))).toBe(true);
        expect(edits).toEqual([...edits].sort((one, other) => one - other));
      }),
    );
  });

  it('that copies a stretch of more than 64 KiB makes it', () => {
    const text = Buffer.alloc(200_000, 'abcdefg');
    const instructions = [{ from: 3, length: 150_000 }, Buffer.from('x')];
    expect(
      applyDelta(text, deltaOf(text, instructions)).content.equals(madeOf(text, instructions)),
    ).toBe(true);
    const all = Buffer.from([0xc0, 0x9a, 0x0c, 0x80, 0x80, 0x04, 0x80]);
    expect(applyDelta(text, all).content.equals(text.subarray(0, 0x10000))).toBe(true);
  });

  it('tells where two stretches meet that stood apart', () => {
    const text = Buffer.from('0123456789');
    const { edits } = applyDelta(
      text,
      deltaOf(text, [
        { from: 0, length: 3 },
        { from: 5, length: 5 },
      ]),
    );
    expect(edits).toEqual([3, 3]);
  });

  it('that was made for another base, reaches too far or ends too early is refused', () => {
    const text = Buffer.from('0123456789');
    const delta = deltaOf(text, [{ from: 2, length: 8 }, Buffer.from('abc')]);
    expect(() => applyDelta(text.subarray(1), delta)).toThrow(DamagedPack);
    fc.assert(
      fc.property(fc.nat(delta.length - 1), (end) => {
        expect(() => applyDelta(text, delta.subarray(0, end))).toThrow(DamagedPack);
      }),
    );
    expect(() => applyDelta(text, Buffer.from([10, 20, 0x91, 0, 20]))).toThrow(DamagedPack);
    expect(() => applyDelta(text, Buffer.from([10, 1, 0]))).toThrow(DamagedPack);
  });
});
