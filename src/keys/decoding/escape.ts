import type { Encoding } from './reading.js';

/** An escape that was found: where it ends and what it stands for. */
export interface Escape {
  readonly end: number;
  readonly text: string;
  readonly kind: Encoding;
}
