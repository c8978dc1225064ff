import { describe, expect, it } from '@jest/globals';
import { EXACT_SHARES } from '../../bench/keys/exact.js';
import { chanceOfMore, likelyAtMost, meanAtMost, measureLosses } from '../../bench/keys/loss.js';
import { HEURISTICS, looksDrawn } from '../../src/keys/randomness.js';

/** The sample here; `npm run bench:randomness` takes a million, whose table stands in docs/detection.md. */
const DRAWS = 200_000;
const MILLION = 1_000_000;
/** How unlikely it must be that a sample has more losses by chance where the stated share is right. */
const UNLIKELY = 1e-6;

describe('what the heuristics cost', () => {
  const { each, together } = measureLosses(DRAWS, 'test');

  it.each(each)('is for "$name" no more than it states', ({ lost, lossPerMillion }) => {
    const expected = (lossPerMillion * DRAWS) / MILLION;
    expect(lost).toBeLessThanOrEqual(likelyAtMost(expected, UNLIKELY));
  });

  it('is together at most one true key in a thousand, whatever chance had in it', () => {
    expect(meanAtMost(together, UNLIKELY)).toBeLessThanOrEqual(DRAWS / 1_000);
    const stated = HEURISTICS.reduce((sum, { lossPerMillion }) => sum + lossPerMillion, 0);
    expect(stated).toBeLessThanOrEqual(1_000);
  });

  it.each([...EXACT_SHARES])('is for "%s" what can be worked out, and states it', (name, share) => {
    const measured = each.find((one) => one.name === name);
    expect(measured?.lost).toBeLessThanOrEqual(likelyAtMost(share * DRAWS, UNLIKELY));
    expect(meanAtMost(measured?.lost ?? 0, UNLIKELY)).toBeGreaterThanOrEqual(share * DRAWS);
    expect(measured?.lossPerMillion).toBeGreaterThanOrEqual(share * MILLION);
  });

  it('is told from chance by the law of rare events', () => {
    expect(chanceOfMore(0, 1)).toBeCloseTo(1 - Math.exp(-1));
    expect(chanceOfMore(2, 2)).toBeCloseTo(1 - 5 * Math.exp(-2));
    expect([likelyAtMost(0, 0.05), likelyAtMost(1, 0.05)]).toEqual([0, 3]);
    expect(meanAtMost(0, 0.05)).toBeCloseTo(-Math.log(0.05));
    expect(meanAtMost(3_057, 0.05)).toBeCloseTo(3_057 + 1.645 * Math.sqrt(3_057), -1);
  });
});

describe('looksDrawn', () => {
  it.each([
    ['a camel-case name', 'resolveMistralApiKey', 'OrThrowError'],
    ['an English placeholder', 'YourMistralApiKey', 'GoesRightHere12'],
    ['a French placeholder', 'votreCleMistral', 'IciSvpRemplacezLa'],
    ['a German placeholder', 'IhrSchluesselBitte', 'HierEinfuegen1'],
    ['interleaved counting', 'A1b2C3d4E5f6G7h8', 'I9j0K1l2M3n4O5p6'],
    ['a keyboard walk', 'qwertyuiopASDFGH', 'JKLzxcvbnm123456'],
    ['the alphabet', 'abcdefghijklmnop', 'qrstuvwxyzABCDEF'],
    ['one letter', 'xxxxxxxxxxxxxxxx', 'XXXXXXXXXXXXXXXX'],
    ['a half twice', 'aB3dE6gH9jK2mN5p', 'aB3dE6gH9jK2mN5p'],
    ['hexadecimal', '0a9b8c7d6e5f4a3b', '2c1d0e9f8a7b6c5d'],
    ['base 36', 'k3j5h2g9f8d7s6a5', 'q4w3e2r1t0y9u8i7'],
    ['decimal', '0987654321345678', '9876543212345678'],
  ])('rejects %s', (_name, first, second) => {
    expect(looksDrawn(`${first}${second}`.slice(0, 32))).toBe(false);
  });

  it('keeps a draw that holds a short word by chance', () => {
    expect(looksDrawn(['k9Xtest7', 'Qw2ZvB4n', 'R8mLp3Js', 'D6fGhY1c'].join(''))).toBe(true);
  });
});
