import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { HEURISTICS, looksDrawn } from '../../src/keys/randomness.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DRAWS = 1_000_000;

/** Uniform draws that are the same in every run: digests as a stream, bytes over 247 left out. */
function* draws(count: number): Generator<string> {
  let token = '';
  for (let block = 0, made = 0; made < count; block += 1) {
    for (const byte of createHash('sha512')
      .update(`draw ${String(block)}`)
      .digest()) {
      if (byte >= 248) continue;
      token += ALPHABET.charAt(byte % 62);
      if (token.length < 32) continue;
      yield token;
      token = '';
      made += 1;
      if (made === count) return;
    }
  }
}

describe('looksDrawn', () => {
  it('gives up at most one true key in a thousand, and each heuristic what it states', () => {
    const lost = new Map(HEURISTICS.map(({ name }) => [name, 0]));
    let total = 0;
    for (const token of draws(DRAWS)) {
      const rejecting = HEURISTICS.filter(({ rejects }) => rejects(token));
      if (rejecting.length > 0) total += 1;
      for (const { name } of rejecting) lost.set(name, (lost.get(name) ?? 0) + 1);
    }
    for (const { name, lossPerMillion } of HEURISTICS) {
      expect({ name, isKept: (lost.get(name) ?? 0) <= lossPerMillion }).toEqual({ name, isKept: true });
    }
    expect(total).toBeLessThanOrEqual(DRAWS / 1_000);
  }, 120_000); // prettier-ignore

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
