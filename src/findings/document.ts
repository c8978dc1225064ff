import type { Surface, TextPlace } from './finding.js';

/** `binary` text is the bytes read as Latin-1, so that positions and searches still work. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'binary';

/** The bytes of a text and, made when first asked for, what they say. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Decoded, without a byte order mark. Line ends are as they stand. */
  readonly text: string;
  /** 0 but for a later window of a text too long for one string. */
  readonly lineOffset: number;
}

/** A text with a place, as rules see it. */
export interface Subject {
  readonly surface: Surface;
  /** Shown form; see `Finding.path`. */
  readonly path: string;
  readonly content: Content;
}

/**
 * How a document came to be scanned, which decides what its findings mean.
 *
 * - `commit`: introduced by that commit (or tag). What also stands in `before` (its parents' versions
 *   of the same path, or the source of an exact rename) was not introduced by it.
 * - `present`: part of the scanned head tree, working tree or index. What also stands in `before`
 *   (the merge base's version) is existing.
 * - `staged`: in the index and not in HEAD. What also stands in `before` (HEAD's version) is not new.
 */
export interface Document extends Subject {
  readonly origin: 'commit' | 'present' | 'staged';
  readonly commit?: string;
  readonly blob?: string;
  /** Which text of a pull request it is. */
  readonly said?: TextPlace;
  /** For `commit`: whether head has this very blob at this path. Otherwise true. */
  readonly inHead: boolean;
  readonly reachable: boolean;
  readonly before: () => Promise<readonly Subject[]>;
}
