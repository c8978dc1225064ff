import { createHash } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const KEY_CHARACTERS = 32;
/** Bytes from here on are left out: 248 is the last multiple of 62, so each character is as likely as another. */
const EVEN_BYTES = 248;

/**
 * Keys as a uniform draw gives them, the same for the same seed: digests of a counter as a stream of
 * bytes, so that no file of this repository holds one and a measurement can be repeated.
 */
export function* uniformDraws(count: number, seed = 'draw'): Generator<string> {
  let token = '';
  for (let block = 0, made = 0; made < count; block += 1) {
    const digest = createHash('sha512')
      .update(`${seed} ${String(block)}`)
      .digest();
    for (const byte of digest) {
      if (byte >= EVEN_BYTES) continue;
      token += ALPHABET.charAt(byte % ALPHABET.length);
      if (token.length < KEY_CHARACTERS) continue;
      yield token;
      token = '';
      made += 1;
      if (made === count) return;
    }
  }
}
