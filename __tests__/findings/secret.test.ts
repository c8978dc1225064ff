import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { Secret } from '../../src/findings/secret.js';
import { sampleKey } from '../helpers/key.js';

describe('a secret', () => {
  it('shows four characters at most, however it is printed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const key = sampleKey(seed);
        const secret = new Secret(key);
        const printed = [
          String(secret),
          secret.toString(),
          JSON.stringify({ secret }),
          inspect({ secret }, { depth: 9, showHidden: true }),
          inspect(secret),
          Object.values(secret).join(),
        ];
        for (const text of printed) expect(text).not.toContain(key.slice(0, 5));
        expect(secret.redacted).toBe(`${key.slice(0, 4)}…`);
      }),
    );
  });

  it('is known by the hash of its value', () => {
    const key = sampleKey(1);
    expect(new Secret(key).fingerprint).toBe(secretFingerprint(key));
    expect(new Secret(key).fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(new Secret(sampleKey(2)).fingerprint).not.toBe(secretFingerprint(key));
  });
});
