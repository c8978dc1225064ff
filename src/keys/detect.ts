import type { Content, Subject } from '../findings/document.js';
import type { Confidence } from '../findings/finding.js';

/** A key in a text. Offsets are UTF-16 units into the subject's text, the end exclusive. */
export interface KeyMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** One line that says what makes it a key: "`apiKey` of `new Mistral(…)`". Never holds the value. */
  readonly reason: string;
}

/** A fast test that never says no where `findKeys` would find something. */
export function mayHoldKey(content: Content): boolean {
  return content.bytes.length >= 32;
}

export function findKeys(subject: Subject): readonly KeyMatch[] {
  throw new Error(`not written yet: ${subject.path}`);
}
