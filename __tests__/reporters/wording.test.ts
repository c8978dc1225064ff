import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from '../../src/reporters/wording.js';

describe('a number in a report', () => {
  it('has a comma between thousands', () => {
    expect([0, 999, 1_000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(grouped(amount)).toBe(amount.toLocaleString('en-US'));
      }),
    );
  });
});
