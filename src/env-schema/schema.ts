import type { Fix, Place, Span } from '../findings/finding.js';

/** The libraries, frameworks and formats whose schemas are read. */
export type Library =
  | 'zod'
  | 't3-env'
  | 'envalid'
  | 'joi'
  | 'class-validator'
  | 'valibot'
  | 'yup'
  | 'arktype'
  | 'typebox'
  | 'json-schema'
  | 'astro'
  | 'pydantic'
  | 'varlock';

/** What a schema demands of a text. */
interface TextCheck {
  /** In characters; 0 where the empty text passes. */
  readonly minLength: number;
}

/** What stands in for a value that is missing or bad. */
export interface Fallback {
  /** The literal itself, which may be a secret: never print it. Undefined where it is computed. */
  readonly value: string | undefined;
  readonly place: Place;
  /** As it is written, without the value: `.default(…)`, `||`. */
  readonly label: string;
  /** It is used as it is, although the schema's own check refuses it. */
  readonly skipsCheck: boolean;
  /** Takes it away and leaves the rest as it is. */
  readonly removal?: Fix;
}

/** What a schema says of one variable. */
export interface Field {
  /** False also where a default, a fallback or an alternative stands in for a missing value. */
  readonly required: boolean;
  /** Undefined where more than the length is checked, or where the check could not be read. */
  readonly check: TextCheck | undefined;
  /** A pattern is checked, or a list of values. */
  readonly pattern?: 'pattern' | 'choices';
  readonly fallback?: Fallback;
  /** Where another library than that of the schema checks it. */
  readonly checkedBy?: Library;
  /** It is one of several texts. */
  readonly values?: readonly string[];
}

/** One variable of a schema. `span` is in the file at `path`, which may be another than the schema's. */
export interface EnvKey extends Field {
  readonly name: string;
  readonly path: string;
  readonly span: Span;
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
  readonly fix?: Fix;
}

/** An environment schema as it was read from source, without running it. */
export interface EnvSchema {
  readonly library: Library;
  readonly path: string;
  readonly span: Span;
  /** The constant that holds it; undefined where it is parsed where it stands. */
  readonly name: string | undefined;
  readonly keys: ReadonlyMap<string, EnvKey>;
  /** What the names of all its variables begin with: it can hold no others. */
  readonly prefix?: string;
  /** Some part could not be resolved: a key that is missing here may be there all the same. */
  readonly open: boolean;
  /** Something else than the fields decides what must be there: a refinement, a discriminated union. */
  readonly conditional?: boolean;
  /** Whether the process environment was seen to be given to it. */
  readonly readsEnvironment: boolean;
  readonly enforcement: Enforcement;
  /** A failure prints what was given, the secret among it; in words of ours. */
  readonly prints?: string;
  /** Makes a failure print no value. */
  readonly mending?: Fix;
  /** Adds a required text to it. */
  readonly addition?: (name: string) => Fix;
}
