import type { Content } from './document.js';

/**
 * The cheap test of a rule in a form that judges a version of a text by what is new in it: where the version
 * before cannot match, only what an edit takes part in may.
 */
export interface QuickTest {
  /** The rule's id, by which a thread finds the same test. */
  readonly id: string;
  /** No shorter text matches; in bytes. */
  readonly minBytes: number;
  /** How far before an edit or behind it a match may stand in which the edit takes part; in bytes. */
  readonly reachBytes: number;
  /** No only where nothing in a text, or in a part of one, could match. */
  readonly mayMatch: (content: Content) => boolean;
  /**
   * What may match together with something that stands anywhere else in the text: bits. Those of a text are
   * among those of its parts, if these are joined.
   */
  readonly traits: (content: Content) => number;
  /** Whether a text, or a part of it, says by itself what a match needs beside its value; else the place must. */
  readonly hasEvidence: (content: Content) => boolean;
  /** Whether a text with these traits can be judged by all of it alone. */
  readonly needsWhole: (traits: number) => boolean;
}
