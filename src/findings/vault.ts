import type { Secret } from './secret.js';

/** As many as a run keeps findings. */
const MAX_SECRETS = 10_000;

/**
 * The secrets of one run by their fingerprints, for the live test alone: findings carry the
 * fingerprint and no secret. A run that tests nothing has no vault and keeps nothing.
 */
export class Vault {
  readonly #secrets = new Map<string, Secret>();

  keep(secret: Secret): void {
    if (this.#secrets.size < MAX_SECRETS) this.#secrets.set(secret.fingerprint, secret);
  }

  secretOf(fingerprint: string): Secret | undefined {
    return this.#secrets.get(fingerprint);
  }
}
