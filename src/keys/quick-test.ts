import type { Content } from '../findings/document.js';
import type { Glance, QuickTest, Scope } from '../findings/quick-test.js';
import { KEY_LENGTH } from './candidates.js';
import type { Span } from './decoding/encoding.js';
import { isQuotedPrintable } from './decoding/markup.js';
import { mayBeJoinedByName } from './decoding/named-lists.js';
import { looksDrawnInPart, SUM } from './decoding/parts.js';
import { sequencesIn, type SequenceShape } from './decoding/sequence.js';
import { hasPlaces } from './decoding/windows.js';
import { EscapedLiterals } from './decoding/written-literals.js';
import { holdsBareKey, holdsDrawn, mayHoldKey, mayNameMistral } from './may-hold.js';
import { hasMistralName } from './mentions.js';

/** An encoding that all of a text says of itself, a list that is joined by its name elsewhere. */
const REACHES_FAR = 1;
/** A part of a key that a name is given, which is no name of words. */
const HAS_DRAWN_PART = 2;
/** One thing that is written in many pieces: only who changes a piece changes it. */
const IS_PIECEWISE = 4;
/** What is appended to a name, whose first literal may stand before it as far as a match reaches. */
const IS_APPENDED = 8;
/** The lengths of parts that names are given: a bit for each from the shortest on. */
const FIRST_LENGTH_BIT = 4;
const SHORTEST_PART = 8;
const LONGEST_PART = 24;
/** How many parts are put together at most. */
const MAX_PARTS = 4;

/** What is put together of many pieces and is longer than this is not judged by a part of it: the whole may read otherwise. */
const MAX_PIECEWISE_CHARACTERS = 1_000;

/**
 * Literals that stand beside each other or are joined by an operator, each of some digits of base64 or more. Both
 * linear: bounded classes.
 */
const JOINED: SequenceShape = {
  member: /["'`][A-Za-z0-9+/=_-]{4,4000}\\{0,8}["'`]/g,
  joint: /^(?:\s|\\{1,8}[nrt]|\\(?=\s)|[+.&|~^_()<>]|append|concat|plus){0,200}\\{0,8}$/i,
  min: 2,
};

function isLong({ start, end }: Span): boolean {
  return end - start > MAX_PIECEWISE_CHARACTERS;
}

/** Whether something in a text is written in so many pieces that a part of it may read otherwise than all of it. */
function isPiecewise({ text, codes }: EscapedLiterals): boolean {
  return codes.some(isLong) || Array.from(sequencesIn(text, JOINED)).some(isLong);
}

/** What may be put together to a key from places that lie far apart. */
function traitsOf(literals: EscapedLiterals): number {
  const { text, lists, parts } = literals;
  let traits = parts.appended.length > 0 ? IS_APPENDED : 0;
  if (isQuotedPrintable(text) || lists.some(({ span }) => mayBeJoinedByName(text, span)))
    traits |= REACHES_FAR;
  if (lists.some(({ span }) => isLong(span)) || isPiecewise(literals)) traits |= IS_PIECEWISE;
  for (const part of parts.given) {
    traits |= 1 << (FIRST_LENGTH_BIT + part.length - SHORTEST_PART);
    if (looksDrawnInPart(part)) traits |= HAS_DRAWN_PART;
  }
  return traits;
}

/** Whether some of the lengths, each as often as one likes, are as long as a key together. */
function lengthsSumUp(traits: number, rest: number, pieces: number): boolean {
  if (rest === 0) return true;
  if (pieces === 0) return false;
  for (let length = SHORTEST_PART; length <= Math.min(rest, LONGEST_PART); length += 1) {
    const isThere = (traits & (1 << (FIRST_LENGTH_BIT + length - SHORTEST_PART))) !== 0;
    if (isThere && lengthsSumUp(traits, rest - length, pieces - 1)) return true;
  }
  return false;
}

function scopeOf(traits: number, ofNew: number): Scope {
  if ((traits & REACHES_FAR) !== 0 || (ofNew & IS_PIECEWISE) !== 0) return 'whole';
  if ((traits & HAS_DRAWN_PART) !== 0 && lengthsSumUp(traits, SUM, MAX_PARTS)) return 'whole';
  return (traits & IS_APPENDED) === 0 ? 'glance' : 'reach';
}

/** Nothing beyond ASCII is read otherwise than by its bytes. */
function characters({ bytes }: Content): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function hasEvidence(content: Content): boolean {
  const isNarrow = content.encoding === 'utf-8' && !content.bytes.includes(0);
  if (!isNarrow) return mayNameMistral(content.text);
  // Mistral's name in other alphabets is more than one byte a letter.
  return mayNameMistral(characters(content)) || hasMistralName(content.text);
}

function glance(content: Content): Glance {
  const literals = new EscapedLiterals(characters(content));
  const traits = traitsOf(literals);
  return { traits, seemsToMatch: holdsBareKey(content.bytes) || hasPlaces(literals, holdsDrawn) };
}

/**
 * {@link mayHoldKey} for versions of a text. A key that takes more than 4,096 characters in its encoded form may
 * be cut by it, as by that, but for base64, which is never cut.
 */
export const KEY_TEST: QuickTest = {
  id: 'keys/leaked-key',
  minBytes: KEY_LENGTH,
  // What is encoded or joined has a place that says so well within a glance, or is long, which its traits say.
  bytesAround: { glance: MAX_PIECEWISE_CHARACTERS + 200, reach: 4_096 },
  mayMatch: mayHoldKey,
  glance,
  hasEvidence,
  scopeOf,
};
