import { BACKSLASH, ESCAPED_BLANKS, skipBackslashes } from './backslash.js';
import { tableOf } from './characters.js';
import { chainFrom, type Chain } from './digit-runs.js';
import {
  CONTINUATIONS,
  isInner,
  literalBehind,
  OPERATOR_OR_QUOTE,
  operatorLength,
  skipBlanks,
} from './literals.js';
import { entityAt, percentAt } from './markup.js';
import { plainLetter, type Seeker } from './seeker.js';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** What may stand at the edge of a piece, before its quote and its backslashes. */
export const INNER = tableOf(`${ALPHANUMERIC}+/=_-%&;`);
const QUOTES = tableOf('"\'`');

/** How many backslashes before a quote are looked at. */
const MAX_LEVELS = 64;

function charBefore(text: string, offset: number): number {
  let before = offset - 1;
  const limit = offset - MAX_LEVELS;
  while (before > limit && text.charCodeAt(before) === BACKSLASH) before -= 1;
  return text.charCodeAt(before);
}

/** The first unit at or behind an offset that is no blank, not even an escaped one, nor what makes a line go on. */
function skipEscapedBlanks(text: string, offset: number): number {
  let next = skipBlanks(text, offset);
  for (;;) {
    const mark = CONTINUATIONS[text.charCodeAt(next)] === 1 ? next + 1 : next;
    const end = skipBackslashes(text, mark);
    if (end === mark || ESCAPED_BLANKS[text.charCodeAt(end)] !== 1) return next;
    next = skipBlanks(text, end + 1);
  }
}

/** Quotes behind which another literal is joined, also where they, the blanks or the other quote are escaped. */
export class Joints {
  readonly #text: string;
  readonly #seeker: Seeker;
  /** What was followed last. */
  #chain: Chain = { end: 0, mayBeDrawn: false };

  constructor(text: string, seeker: Seeker) {
    this.#text = text;
    this.#seeker = seeker;
  }

  /** Whether what is joined at a quote may be what is sought. Quotes are asked from left to right. */
  isSpot(offset: number): boolean {
    const text = this.#text;
    if (INNER[charBefore(text, offset)] !== 1) return false;
    const next = skipEscapedBlanks(text, offset + 1);
    const unit = text.charCodeAt(next);
    if (unit === BACKSLASH) return this.#seeker.isAtJoint(offset, '');
    if (OPERATOR_OR_QUOTE[unit] !== 1) return false;
    const isEscaped =
      text.charCodeAt(offset - 1) === BACKSLASH || next !== skipBlanks(text, offset + 1);
    // The quote may be that of a line of a cell, behind which the next one follows.
    if ((isEscaped && QUOTES[unit] === 1) || hasEscapeBehind(text, next))
      return this.#seeker.isAtJoint(offset, '');
    const literal = literalBehind(text, next);
    if (!isInner(text, literal)) return false;
    const letter = plainLetter(text.charAt(literal));
    if (isEscaped) return this.#seeker.isAtJoint(offset, letter);
    return this.#mayBeDrawn(offset) || this.#seeker.isName(offset, letter);
  }

  #mayBeDrawn(offset: number): boolean {
    if (offset >= this.#chain.end) this.#chain = chainFrom(this.#text, offset);
    return this.#chain.mayBeDrawn;
  }
}

/** The letters before a literal, as `literalBehind` knows them, and what makes a line go on. */
const PREFIXES = tableOf('fFbBrRuUL8@$_');
const LONGEST_PREFIX = 2;

function isEscapeAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit === BACKSLASH) return true;
  if (unit === 38) return entityAt(text, offset) !== undefined;
  return unit === 37 && percentAt(text, offset) !== undefined;
}

/** Whether an escape stands behind what joins: an operator, or what may be one of two units in pieces and escapes. */
function hasEscapeBehind(text: string, offset: number): boolean {
  return [1, 2, operatorLength(text, offset)].some((length) => {
    let next = skipBlanks(text, offset + length);
    const limit = next + LONGEST_PREFIX;
    while (next < limit && PREFIXES[text.charCodeAt(next)] === 1) next += 1;
    return isEscapeAt(text, next);
  });
}
