import type { Content, Document } from '../findings/document.js';
import type { Receipt } from '../findings/coverage.js';
import type { QuickTest } from '../findings/quick-test.js';

/** What a scan hands to each source. */
export interface Reading {
  readonly receipt: Receipt;
  /** Says no only where no document rule could match: lets a source leave a text unattributed. */
  readonly mayMatch: (content: Content) => boolean;
  /** The same test for versions of texts; absent where some rule has none. */
  readonly quickTest?: QuickTest | undefined;
  /** Says no only where a text without evidence of its own could match nothing at a path. */
  readonly isEvidence?: (path: string) => boolean;
  /** Aborted when the deadline passes; a source then stops by throwing the signal's reason. */
  readonly signal: AbortSignal;
}

/** Where documents come from. Reading one counts everything it reads in the receipt. */
export interface Source {
  readonly label: string;
  /** Begins what takes its time elsewhere, as an answer of a server does. Called before any source is read; never throws. */
  readonly begin?: (signal: AbortSignal) => void;
  readonly documents: (reading: Reading) => AsyncIterable<Document>;
}
