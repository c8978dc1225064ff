import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesByOffset } from '../../../src/git/pack/offset-order.js';

describe('placesByOffset', () => {
  it('gives the places of offsets of any size in their order', () => {
    const offsets = fc.oneof(fc.nat(3_000), fc.nat(), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(offsets), (list) => {
        const places = placesByOffset(Float64Array.from(list));
        const byOffset = list.map((offset, place) => ({ offset, place }));
        byOffset.sort((one, other) => one.offset - other.offset);
        expect([...places]).toEqual(byOffset.map(({ place }) => place));
      }),
    );
  });
});
