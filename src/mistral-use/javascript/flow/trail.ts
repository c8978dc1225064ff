import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../../env-schema/source/source-file.js';

/** What was seen to be done to a value on its way. */
export type Fact =
  /** A schema let it pass. Undefined for one that is not read: it may bound everything. */
  | {
      readonly kind: 'schema';
      readonly schema: Located | undefined;
      readonly at: Located;
      /** The part of what it let pass that is asked for; undefined where that was all of the source. */
      readonly path?: readonly string[];
    }
  /** `Array.isArray`, `typeof`, `instanceof`. */
  | { readonly kind: 'shape' }
  /** A length with an upper end, a part of fixed length. */
  | { readonly kind: 'bounded' }
  | { readonly kind: 'allow-list' }
  /** Speakers are chosen by the server. */
  | { readonly kind: 'roles' }
  /** Something whose name says that it checks, and that is not read. */
  | { readonly kind: 'unknown' };

/** Where a request enters the program. */
export interface RequestSource extends Located {
  /** As the subject of a sentence: `the request body`. */
  readonly label: string;
  /** What the framework let pass before: a schema of the route, a validated parameter. */
  readonly facts: readonly Fact[];
}

/** A request at the end of a way back from a call. */
export interface Arrival {
  readonly source: RequestSource;
  /** The part of the request: `['messages', '*', 'content']`; empty for all of it. */
  readonly path: readonly string[];
  readonly facts: readonly Fact[];
  /** What is left when some of its fields are taken away: `...rest`. */
  readonly isRest: boolean;
}

/** What the parameters of a function are at one call of it. */
export interface Frame {
  readonly trail: Trail;
  readonly values: readonly (Located | undefined)[];
  /** Put before the part that is asked for: `*` where the callback gets elements. */
  readonly prefix: readonly string[];
}

/** A place on the way back from a call to where its values come from. */
export interface Trail {
  readonly file: SourceFile;
  readonly node: Node;
  /** The part of the value that is asked for. */
  readonly path: readonly string[];
  readonly facts: readonly Fact[];
  /** How many functions may still be gone through. */
  readonly hops: number;
  readonly frames: ReadonlyMap<Node, Frame>;
  readonly isRest: boolean;
  /** The whole expression of which a part is read: what is shown as the place of a source. */
  readonly read: Node;
}

/** How many functions are gone through between a request and a call. */
const MAX_HOPS = 5;

/** The beginning of a way back. */
export function trailFrom(file: SourceFile, node: Node): Trail {
  return {
    ...{ file, node, path: [], facts: [], hops: MAX_HOPS },
    ...{ frames: new Map(), isRest: false, read: node },
  };
}
