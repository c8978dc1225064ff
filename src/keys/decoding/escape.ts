import type { Encoding } from './encoding.js';

/** An escape that was found: where it ends and what it stands for. */
export interface Escape {
  readonly end: number;
  readonly text: string;
  readonly kind: Encoding;
  /** A mark of an escape that is left of several, and begins none with what follows it. */
  readonly isMark?: true;
}
