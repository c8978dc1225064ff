import type { Span } from '../findings/finding.js';

/** What a schema demands of a text. */
export interface TextCheck {
  /** In characters; 0 where the empty text passes. */
  readonly minLength: number;
}

/** One variable of a schema. */
export interface EnvKey {
  readonly name: string;
  readonly span: Span;
  /** False also where a default, a fallback or an alternative stands in for a missing value. */
  readonly required: boolean;
  /** Undefined where more than the length is checked, or where the check could not be read. */
  readonly check: TextCheck | undefined;
}

/**
 * Whether what a schema finds stops the program.
 *
 * - `unknown`: the schema or its result goes somewhere that is not followed.
 * - `exported`: other files decide; `here` is the failure in its own file, if it is used there.
 */
export type Enforcement =
  | { readonly kind: 'enforced' | 'unknown' }
  | { readonly kind: 'exported'; readonly here: Unenforced }
  | Unenforced;

/** A schema that stops nothing, and the place that shows it. */
export interface Unenforced {
  readonly kind: 'not-enforced';
  /** Why, as the end of a sentence that begins with the schema's name. */
  readonly reason: string;
  readonly span: Span;
}

/** An environment schema as it was read from source, without running it. */
export interface EnvSchema {
  readonly path: string;
  readonly span: Span;
  /** The constant that holds it; undefined where it is parsed where it stands. */
  readonly name: string | undefined;
  readonly keys: ReadonlyMap<string, EnvKey>;
  /** Some part could not be resolved: a key that is missing here may be there all the same. */
  readonly open: boolean;
  /** Whether the process environment was seen to be given to it. */
  readonly readsEnvironment: boolean;
  readonly enforcement: Enforcement;
}
