import { inspect } from 'node:util';
import { secretFingerprint } from './fingerprint.js';

/** How much of a secret a report may show. */
const SHOWN_CHARACTERS = 4;

/**
 * A raw secret on its way from a rule to a finding. Every way of printing it gives the redaction,
 * so a log line, an exception or a JSON report cannot leak it by accident.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The first characters and an ellipsis. */
  get redacted(): string {
    return `${this.#value.slice(0, SHOWN_CHARACTERS)}…`;
  }

  get fingerprint(): string {
    return secretFingerprint(this.#value);
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
