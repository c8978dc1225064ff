import { DIGITS_64 } from './base64.js';
import { tableOf } from './characters.js';
import { mayBeDrawn } from './digit-runs.js';

const BLANKS = tableOf(' \t\r\n');
/** Beside digits, what may stand in a key of pieces and escapes, and between its pieces. */
const NEAR = tableOf('"\'`\\%&#.+|~^<>@$=-_/\u001b');
for (const [unit, isDigit] of DIGITS_64.entries()) if (isDigit === 1) NEAR[unit] = 1;
/** Beyond ASCII stand characters that nobody sees. */
const FIRST_HIDDEN = 128;
NEAR.fill(1, FIRST_HIDDEN);

const QUOTES = tableOf('"\'`');
const HEX = tableOf('0123456789abcdefABCDEF');
/** The last letters of what is called to join, and of what makes a code a character: `.append(`, `.concat(`, `chr(`. */
const CALLED = tableOf('dtsrwDTSRW$');
/** Before the bracket of a colour: `\x1b[`, `\033[`, `&#27;[`, `\u{1b}[`. */
const BEFORE_COLOUR = tableOf('\u001bbB3;}');
/** In a colour and at its ends: `[1;31m`. */
const COLOUR_BEFORE = tableOf('0123456789;[');
const COLOUR_BEHIND = tableOf('0123456789;mK');
const BEFORE_BRACE = tableOf('u$#');
const BEHIND_BRACE = tableOf('"\'`\\%& \t');
/** What stands before a comma of a list: the quote of a string, the last digit or letter of a code, its call, a blank that is escaped. */
const BEFORE_COMMA = tableOf('"\'`0123456789abcdefABCDEF);nrt');
/** What begins an entity, also where it is an escape itself: `&`, `\u0026#`, `%26`, `\046`. */
const ENTITY = /[&#]|26|46/;
const LONGEST_ENTITY = 16;

type Guard = (text: string, offset: number) => boolean;

function isBehindEntity(text: string, at: number): boolean {
  return ENTITY.test(text.slice(Math.max(0, at - LONGEST_ENTITY), at));
}

/** The last unit before an offset that is no blank. */
function unitBefore(text: string, offset: number): number {
  let before = offset - 1;
  while (BLANKS[text.charCodeAt(before)] === 1) before -= 1;
  return text.charCodeAt(before);
}

function isPair(text: string, offset: number): boolean {
  return HEX[text.charCodeAt(offset)] === 1 && HEX[text.charCodeAt(offset + 1)] === 1;
}

/** Marks that code is full of, which belong to a key only beside another one; by their unit. */
const GUARDS: (Guard | undefined)[] = [];
const guard = (mark: string, test: Guard): void => void (GUARDS[mark.charCodeAt(0)] = test);
guard('(', (text, at) => CALLED[text.charCodeAt(at - 1)] === 1);
guard(')', (text, at) => text.charAt(at + 1) === '.' || HEX[unitBefore(text, at)] === 1);
guard('[', (text, at) => {
  const behind = text.charAt(at + 1);
  return BEFORE_COLOUR[text.charCodeAt(at - 1)] === 1 || behind === 'c' || behind === 'C';
});
guard(']', (text, at) => text.charAt(at - 1) === 'r' || text.charAt(at - 1) === 'R');
guard(',', (text, at) => BEFORE_COMMA[unitBefore(text, at)] === 1);
guard(':', (text, at) => isPair(text, at - 2) || isPair(text, at + 1));
guard(';', (text, at) => {
  const isInColour =
    COLOUR_BEFORE[text.charCodeAt(at - 1)] === 1 && COLOUR_BEHIND[text.charCodeAt(at + 1)] === 1;
  return isInColour || isBehindEntity(text, at);
});
guard(
  '{',
  (text, at) =>
    BEFORE_BRACE[text.charCodeAt(at - 1)] === 1 || BEHIND_BRACE[text.charCodeAt(at + 1)] === 1,
);
guard('}', (text, at) => {
  const before = text.charCodeAt(at - 1);
  if (QUOTES[before] === 1 || BLANKS[before] === 1 || HEX[before] === 1) return true;
  return text.charAt(at - 1) === ';' && isBehindEntity(text, at - 1);
});

/** Beside what may be hidden nothing tells what a mark belongs to. */
function isBesideHidden(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) >= FIRST_HIDDEN || text.charCodeAt(offset + 1) >= FIRST_HIDDEN;
}

function isNear(text: string, offset: number, unit: number): boolean {
  if (NEAR[unit] === 1) return true;
  const test = GUARDS[unit];
  return test !== undefined && (test(text, offset) || isBesideHidden(text, offset));
}

const BACKSLASH = 92;
/** Behind a backslash: a blank, which is no letter of a word. */
const ESCAPED_BLANKS = tableOf('nrt');

function isEscapedBlank(text: string, offset: number, unit: number): boolean {
  return ESCAPED_BLANKS[unit] === 1 && text.charCodeAt(offset - 1) === BACKSLASH;
}

/** Whether one blank stands between two digits in hexadecimal, as in dumps. */
function isBetweenPairs(text: string, blank: number): boolean {
  return HEX[text.charCodeAt(blank - 1)] === 1 && HEX[text.charCodeAt(blank + 1)] === 1;
}

const CAPITALS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const NUMBERS = tableOf('0123456789');
/** What begins an escape that may stand for a capital, by the unit behind its mark: `\x41`, `%2541`, `&amp;#65;`. */
const ESCAPES: (Uint8Array | undefined)[] = [];
ESCAPES[92] = tableOf('xuU0123');
ESCAPES[37] = tableOf('245u');
ESCAPES[38] = tableOf('#abp');

const WORD = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** How far a stretch is followed at most, in characters: what is put together of pieces is not longer. */
const REACH = 4_096;

/**
 * Stretches of a text in which a key may stand in pieces and escapes. One ends where two words stand beside each
 * other, and at characters that are no part of such a key. Offsets are asked for from left to right.
 */
export class Stretches {
  readonly #text: string;
  /** Up to where the answer is that of the stretch which was looked at last. */
  #end = 0;
  #mayBeDrawn = false;
  #digits = 0;
  #capitals = 0;
  #numbers = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether what stands around a mark may be a draw, or encode one. Linear: what was seen is not seen again, but for a reach behind. */
  mayBeDrawn(offset: number): boolean {
    if (offset < this.#end) return this.#mayBeDrawn;
    this.#digits = this.#capitals = this.#numbers = 0;
    this.#follow(offset, -1);
    const end = this.#follow(offset + 1, 1);
    this.#end = Math.min(end, offset + REACH / 2);
    this.#mayBeDrawn = mayBeDrawn(this.#digits, this.#capitals, this.#numbers);
    return this.#mayBeDrawn;
  }

  /** Counts what stands from an offset on; says where the stretch ends. */
  #follow(offset: number, step: -1 | 1): number {
    const text = this.#text;
    let isBehindWord = false;
    let isBlankBetween = false;
    let at = offset;
    for (; Math.abs(at - offset) < REACH; at += step) {
      const unit = text.charCodeAt(at);
      if (BLANKS[unit] === 1 || isEscapedBlank(text, at, unit)) {
        isBlankBetween = true;
        continue;
      }
      const isWord = WORD[unit] === 1;
      if (!isNear(text, at, unit)) break;
      if (isBlankBetween && isBehindWord && isWord && !isBetweenPairs(text, at - step)) break;
      this.#count(unit, at);
      isBehindWord = isWord;
      isBlankBetween = false;
    }
    return at;
  }

  #count(unit: number, at: number): void {
    if (ESCAPES[unit]?.[this.#text.charCodeAt(at + 1)] === 1) this.#capitals += 1;
    this.#digits += DIGITS_64[unit] ?? 0;
    this.#capitals += CAPITALS[unit] ?? 0;
    this.#numbers += NUMBERS[unit] ?? 0;
  }
}
