import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { candidatesIn } from '../../src/keys/candidates.js';
import { findKeys } from '../../src/keys/detect.js';
import { mayHoldKey } from '../../src/keys/may-hold.js';
import { looksDrawnAt } from '../../src/keys/randomness.js';
import { contentOf } from '../../src/sources/text/content.js';
import { sampleKey } from '../helpers/key.js';

const mayHold = (text: string): boolean => mayHoldKey(contentOf(Buffer.from(text)));
const found = (text: string): readonly string[] =>
  findKeys({ surface: 'file', path: 'settings.txt', content: contentOf(Buffer.from(text)) }).map(
    ({ value }) => value,
  );

/** Hashes in base64 of which a part looks like a key: one in some hundred does. */
function hashesLikeKeys(algorithm: string, prefix: string): readonly string[] {
  return Array.from({ length: 40_000 }, (_, index) => {
    const hash = createHash(algorithm).update(String(index)).digest('base64');
    return `${prefix}${hash}`;
  }).filter((hash) => candidatesIn(hash, looksDrawnAt).length > 0);
}

describe('hashes that say how they were made', () => {
  it.each([
    ['sha256', 'sha256-'],
    ['sha256', 'h1:'],
    ['sha384', 'sha384-'],
    ['sha512', 'sha512-'],
  ])('hold no key, by %s behind %s', (algorithm, prefix) => {
    const hashes = hashesLikeKeys(algorithm, prefix);
    expect(hashes.length).toBeGreaterThan(20);
    for (const hash of hashes) expect(mayHold(`mistral 1.0 ${hash}\n`)).toBe(false);
  });

  it('have one length: what is shorter or longer behind the same word may be a key', () => {
    const key = sampleKey(5);
    for (const text of [`sha512-${key}`, `h1:${key}`, `sha256-${key}/${'a'.repeat(20)}`])
      expect(mayHold(text)).toBe(true);
  });
});

describe('a key beside something that looks encoded only as it is written', () => {
  it('is found behind an escaped line end', () => {
    const key = sampleKey(5);
    const text = JSON.stringify({ env: `A=1\nB2c3d/${key}\nMISTRAL_API_KEY=${key}\n` });
    expect(mayHold(text)).toBe(true);
    expect(found(text)).toContain(key);
  });

  it('may stand behind letters of which some belong to an escape', () => {
    expect(mayHold(`{"mistral_key": "\\nB2c3d-${sampleKey(5)}"}`)).toBe(true);
  });
});
