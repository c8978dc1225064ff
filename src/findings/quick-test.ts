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
  /** How much around an edit is looked at for each scope but the whole; in bytes. */
  readonly bytesAround: { readonly glance: number; readonly reach: number };
  /** A first look at what is next to an edit. */
  readonly glance: (content: Content) => Glance;
  /** No only where nothing in a text, or in a part of one, could match. */
  readonly mayMatch: (content: Content) => boolean;
  /** Whether a text, or a part of it, says by itself what a match needs beside its value; else the place must. */
  readonly hasEvidence: (content: Content) => boolean;
  /** How much of a version must be looked at, by its traits and those of what is new in it. */
  readonly scopeOf: (traits: number, ofNew: number) => Scope;
}

/** What is next to edits; what a match may reach in which they take part; all of a text. */
export type Scope = 'glance' | 'reach' | 'whole';

/** What a first look at a part of a text tells. */
export interface Glance {
  /** No only where what is new takes part in no match, however far that reaches; but for those that traits stand for. */
  readonly seemsToMatch: boolean;
  /**
   * What may match together with something that stands anywhere else in the text: bits. Those of a text are
   * among those of its parts, if these are joined.
   */
  readonly traits: number;
}
