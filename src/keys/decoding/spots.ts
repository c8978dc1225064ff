import { BACKSLASH, backslashAt, skipBackslashes } from './backslash.js';
import { tableOf } from './characters.js';
import type { Escape } from './escape.js';
import { Finder } from './finder.js';
import { hiddenAt, HIDDEN_STARTS } from './hidden.js';
import { INNER, Joints } from './joints.js';
import { entityAt, percentAt } from './markup.js';
import { Seeker, type Wanted } from './seeker.js';

/** Behind backslashes: what begins an escape by number, and a line end. */
const BY_NUMBER = tableOf('xuU0123');
const LINE_END = tableOf('\r\n');
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

const QUOTES = tableOf('"\'`');
/** What closes a literal, or a call that makes a code a character. */
const CLOSING = tableOf('"\'`)');
/** How many blanks before an entity are looked at. */
const MAX_BLANKS = 32;

function isBehindPiece(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MAX_BLANKS), offset).trimEnd();
  return before === '' || CLOSING[before.charCodeAt(before.length - 1)] === 1;
}

/** An entity, but for blanks and angles, which are no part of a key and join literals and codes at most. One for nothing, `&shy;`, may be. */
function isEntitySpot(text: string, offset: number): boolean {
  const entity = entityAt(text, offset);
  if (entity === undefined) return false;
  const isPlain = entity.text !== '' && ' <>&'.includes(entity.text);
  return !isPlain || isBehindPiece(text, offset);
}

/** A byte of a letter in UTF-8 may look like a soft hyphen: that stands behind another one. */
function isHiddenSpot(text: string, offset: number): boolean {
  const isByte = text.charCodeAt(offset) === 0xad && text.charCodeAt(offset - 1) > 127;
  return !isByte && hiddenAt(text, offset) !== undefined;
}

const AMPERSAND = 38;

type Test = (text: string, offset: number) => boolean;

const TESTS: (Test | undefined)[] = [];
TESTS[BACKSLASH] = isBackslashSpot;
TESTS[37] = (text, offset) => percentAt(text, offset) !== undefined;
TESTS[AMPERSAND] = isEntitySpot;

const ESCAPES: (((text: string, offset: number) => Escape | undefined) | undefined)[] = [];
ESCAPES[BACKSLASH] = backslashAt;
ESCAPES[37] = percentAt;
ESCAPES[AMPERSAND] = entityAt;

const STARTS = new Finder(`\\%&"'\`${HIDDEN_STARTS}`);

/** Looks for the places at which an escape or a joint may give what is sought another form. */
class Spots {
  readonly #text: string;
  readonly #seeker: Seeker;
  readonly #joints: Joints;

  constructor(text: string, wanted: Wanted) {
    this.#text = text;
    this.#seeker = new Seeker(text, wanted);
    this.#joints = new Joints(text, this.#seeker);
  }

  isSpot(offset: number, unit: number): boolean {
    if (QUOTES[unit] === 1) return this.#joints.isSpot(offset);
    // A name may have a blank in it.
    if (!(TESTS[unit] ?? isHiddenSpot)(this.#text, offset))
      return unit === AMPERSAND && this.#seeker.isName(offset, ' ');
    const escape = (ESCAPES[unit] ?? hiddenAt)(this.#text, offset);
    return this.#seeker.isAtEscape(offset, escape ?? { text: '', end: offset + 1 });
  }
}

/**
 * Calls `visit` with the places at which an escape or a joint may give what is sought another form: what text
 * is full of (`\n`, `\"`, `&nbsp;`) does so only beside another one. `visit` says where to go on.
 */
export function visitSpots(text: string, wanted: Wanted, visit: (offset: number) => number): void {
  const spots = new Spots(text, wanted);
  let offset = STARTS.next(text, 0);
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    let from = offset + 1;
    if (spots.isSpot(offset, unit)) from = visit(offset);
    else if (unit === BACKSLASH) from = skipBackslashes(text, offset);
    offset = STARTS.next(text, from);
  }
}
