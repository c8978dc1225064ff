import { createHash } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A key as Mistral makes them: 32 characters that look like a uniform draw. Made by hashing the seed,
 * so that no file of this repository holds a string that looks like a key.
 */
export function sampleKey(seed: number): string {
  const bytes = createHash('sha256')
    .update(`sample key ${String(seed)}`)
    .digest();
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
