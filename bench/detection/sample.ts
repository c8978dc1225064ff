import type { Surface } from '../../src/findings/finding.js';
import type { LineRange } from './claim.js';

/** A template filled in with one seed: a file with known keys, or a file with none. */
export interface Sample {
  /** `leaks/<category>/<name>` or `clean/<category>/<name>`: unique but for the seed. */
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly seed: number;
  readonly isLeak: boolean;
  /** Marked as beyond what the detector promises: measured, and kept apart. */
  readonly isOutOfScope: boolean;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Empty in a clean sample. */
  readonly keys: readonly LabelledKey[];
  /** Files beside the one that is judged, path to text: what else the repository of the sample holds. */
  readonly repository: Readonly<Record<string, string>>;
  /** A text beside files. Only this product is asked about those, in this process. */
  readonly surface?: Surface;
}

/** A key and where it stands. */
export interface LabelledKey {
  readonly value: string;
  /**
   * Every stretch of lines that holds it or a part of it. Undefined where no line tells: a key in the
   * path or in a text beside files, and one in a file whose lines end in carriage returns, which
   * tools number differently.
   */
  readonly lines: readonly LineRange[] | undefined;
}
