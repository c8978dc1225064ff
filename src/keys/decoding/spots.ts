import { backslashAt } from './backslash.js';
import { tableOf } from './characters.js';
import { chainFrom, mayBeDrawnAround, type Chain } from './digit-runs.js';
import { Finder } from './finder.js';
import { hiddenAt, HIDDEN_STARTS } from './hidden.js';
import { isInner, literalBehind, OPERATOR_OR_QUOTE, skipBlanks } from './literals.js';
import { entityAt, percentAt } from './markup.js';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const INNER = tableOf(`${ALPHANUMERIC}+/=_-%&;`);
const BACKSLASH = 92;

/** Behind backslashes: what begins an escape by number, and a line end. */
const BY_NUMBER = tableOf('xuU0123');
const LINE_END = tableOf('\r\n');
/** Behind backslashes: a blank that is escaped. */
const ESCAPED_BLANKS = tableOf('nrt');

function skipBackslashes(text: string, offset: number): number {
  let next = offset;
  while (text.charCodeAt(next) === BACKSLASH) next += 1;
  return next;
}

/** Characters beyond ASCII are no part of a key, unless nobody sees them. Octal escapes may border on one without a mark. */
const PLAIN = 128;
const HIDDEN = tableOf(HIDDEN_STARTS);

function mayBelong(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit < PLAIN || HIDDEN[unit] === 1;
}

function isNumberSpot(text: string, offset: number, next: number): boolean {
  const isOctal = text.charCodeAt(next) < 64;
  const escape = isOctal ? undefined : backslashAt(text, offset);
  return isOctal || (escape !== undefined && mayBelong(escape.text));
}

/** An escape by number, a line that goes on inside a word, `\/` inside of base64. */
function isBackslashSpot(text: string, offset: number): boolean {
  const end = skipBackslashes(text, offset + 1);
  const next = text.charCodeAt(end);
  if (BY_NUMBER[next] === 1) return isNumberSpot(text, offset, end);
  if (INNER[text.charCodeAt(offset - 1)] !== 1) return false;
  return LINE_END[next] === 1 || (next === 47 && INNER[text.charCodeAt(end + 1)] === 1);
}

/** How many backslashes before a quote are looked at. */
const MAX_LEVELS = 64;

function charBefore(text: string, offset: number): number {
  let before = offset - 1;
  const limit = offset - MAX_LEVELS;
  while (before > limit && text.charCodeAt(before) === BACKSLASH) before -= 1;
  return text.charCodeAt(before);
}

/** The first unit at or behind an offset that is no blank, not even an escaped one. */
function skipEscapedBlanks(text: string, offset: number): number {
  let next = skipBlanks(text, offset);
  while (text.charCodeAt(next) === BACKSLASH) {
    const end = skipBackslashes(text, next);
    if (ESCAPED_BLANKS[text.charCodeAt(end)] !== 1) return next;
    next = skipBlanks(text, end + 1);
  }
  return next;
}

/** Quotes behind which another literal is joined, also where they, the blanks or the other quote are escaped. */
class Joints {
  readonly #text: string;
  readonly #sought: Sought;
  /** What was followed last. */
  #chain: Chain = { end: 0, mayBeDrawn: false };

  constructor(text: string, sought: Sought) {
    this.#text = text;
    this.#sought = sought;
  }

  /** Whether what is joined at a quote may be what is sought. Quotes are asked from left to right. */
  isSpot(offset: number): boolean {
    const text = this.#text;
    if (INNER[charBefore(text, offset)] !== 1) return false;
    const next = skipEscapedBlanks(text, offset + 1);
    const unit = text.charCodeAt(next);
    if (unit === BACKSLASH) return true;
    if (OPERATOR_OR_QUOTE[unit] !== 1) return false;
    const isEscaped =
      text.charCodeAt(offset - 1) === BACKSLASH || next !== skipBlanks(text, offset + 1);
    // The quote may be that of a line of a cell, behind which the next one follows.
    if ((isEscaped && QUOTES[unit] === 1) || hasEscapeBehind(text, next)) return true;
    if (!isInner(text, literalBehind(text, next))) return false;
    return isEscaped || this.#sought === 'word' || this.#mayBeDrawn(offset);
  }

  #mayBeDrawn(offset: number): boolean {
    if (offset >= this.#chain.end) this.#chain = chainFrom(this.#text, offset);
    return this.#chain.mayBeDrawn;
  }
}

/** Whether an escape stands behind an operator of two units at most. */
function hasEscapeBehind(text: string, offset: number): boolean {
  for (let length = 1; length <= 2; length += 1) {
    let next = skipBlanks(text, offset + length);
    if (text.charAt(next) === '_') next += 1;
    const unit = text.charCodeAt(next);
    if (unit === BACKSLASH) return true;
    if (unit === 38 && entityAt(text, next) !== undefined) return true;
    if (unit === 37 && percentAt(text, next) !== undefined) return true;
  }
  return false;
}

const QUOTES = tableOf('"\'`');
/** How many blanks before an entity are looked at. */
const MAX_BLANKS = 32;

function isBehindQuote(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MAX_BLANKS), offset).trimEnd();
  return before === '' || QUOTES[before.charCodeAt(before.length - 1)] === 1;
}

/** An entity, but for blanks and angles, which are no part of a key and join literals at most. One for nothing, `&shy;`, may be. */
function isEntitySpot(text: string, offset: number): boolean {
  const entity = entityAt(text, offset);
  if (entity === undefined) return false;
  const isPlain = entity.text !== '' && ' <>&'.includes(entity.text);
  return !isPlain || isBehindQuote(text, offset);
}

/** A byte of a letter in UTF-8 may look like a soft hyphen: that stands behind another one. */
function isHiddenSpot(text: string, offset: number): boolean {
  const isByte = text.charCodeAt(offset) === 0xad && text.charCodeAt(offset - 1) > 127;
  return !isByte && hiddenAt(text, offset) !== undefined;
}

/** What a reading is to hold: a draw, of which what encodes it has the length too, or any word. */
export type Sought = 'draw' | 'word';

type Test = (text: string, offset: number, sought: Sought) => boolean;

const TESTS: (Test | undefined)[] = [];
TESTS[BACKSLASH] = isBackslashSpot;
TESTS[37] = (text, offset, sought) =>
  percentAt(text, offset) !== undefined && (sought === 'word' || mayBeDrawnAround(text, offset));
TESTS[38] = isEntitySpot;

const STARTS = new Finder(`\\%&"'\`${HIDDEN_STARTS}`);

/**
 * Calls `visit` with the places at which an escape or a joint may give a key another form: what text
 * is full of (`\n`, `\"`, `&nbsp;`) does so only beside another one. `visit` says where to go on.
 */
export function visitSpots(text: string, sought: Sought, visit: (offset: number) => number): void {
  const joints = new Joints(text, sought);
  let offset = STARTS.next(text, 0);
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    const isSpot =
      QUOTES[unit] === 1
        ? joints.isSpot(offset)
        : (TESTS[unit] ?? isHiddenSpot)(text, offset, sought);
    let from = offset + 1;
    if (isSpot) from = visit(offset);
    else if (unit === BACKSLASH) from = skipBackslashes(text, offset);
    offset = STARTS.next(text, from);
  }
}
