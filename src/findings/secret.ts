import { inspect } from 'node:util';
import { secretFingerprint } from './fingerprint.js';
import { seal, unseal } from './raw-secret.js';

/** How much of a secret a report may show. */
const SHOWN_CHARACTERS = 4;

/**
 * A raw secret on its way from a rule to a finding. Every way of printing it gives the redaction,
 * so a log line, an exception or a JSON report cannot leak it by accident.
 */
export class Secret {
  constructor(value: string) {
    seal(this, value);
  }

  /** The first characters and an ellipsis. */
  get redacted(): string {
    return `${unseal(this).slice(0, SHOWN_CHARACTERS)}…`;
  }

  get fingerprint(): string {
    return secretFingerprint(unseal(this));
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }

  [inspect.custom](): string {
    return this.redacted;
  }
}
