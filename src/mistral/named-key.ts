import type { KeyTest } from '../findings/key-test.js';
import { Secret } from '../findings/secret.js';

/** A key that somebody asked to test by a name: of a variable, or of the standard input. */
export interface NamedKey {
  readonly name: string;
  /** Undefined where there is nothing that may be sent; `fault` then says why. */
  readonly secret: Secret | undefined;
  readonly fault: string;
}

/** The form of every key. What has another one is somebody else's secret, which Mistral must not get. */
const KEY = /^[A-Za-z0-9]{32}$/u;

/** Takes what stands under a name for a key, if it can be one. Quotes nothing of it. */
export function namedKey(name: string, value: string | undefined): NamedKey {
  const fault = faultOf(value ?? '');
  return { name, secret: fault === '' ? new Secret(value ?? '') : undefined, fault };
}

function faultOf(value: string): string {
  if (value.trim() === '') return 'is not set, or empty';
  if (KEY.test(value)) return '';
  return KEY.test(value.trim())
    ? 'has white space or a line end around its key: remove it, then test again'
    : 'is not a key (32 letters and digits), so it was sent nowhere';
}

/** The test of a key that could not be sent. */
export function untestable({ fault }: NamedKey, now: Date): KeyTest {
  return { state: 'unknown', reason: fault, testedAt: now.toISOString(), hosts: [] };
}
