import { characterOf, hexAt, tableOf } from './characters.js';
import type { Escape } from './escape.js';

export const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The first unit at or behind an offset that is no backslash. */
export function skipBackslashes(text: string, offset: number): number {
  let next = offset;
  while (text.charCodeAt(next) === BACKSLASH) next += 1;
  return next;
}

/** Behind backslashes: a blank that is escaped, `\n`. */
export const ESCAPED_BLANKS = tableOf('nrt');

/** Whether a unit is the letter of an escaped blank. */
export function isEscapedBlank(text: string, offset: number): boolean {
  return ESCAPED_BLANKS[text.charCodeAt(offset)] === 1 && text.charCodeAt(offset - 1) === BACKSLASH;
}

/** What a letter or mark behind a backslash stands for, in any of JSON, C, Python, JavaScript, shell; by its unit. */
const SINGLE: (string | undefined)[] = [];
for (const mark of '"\'`/') SINGLE[mark.charCodeAt(0)] = mark;
for (const letter of 'bfva') SINGLE[letter.charCodeAt(0)] = ' ';
for (const pair of ['n\n', 'r\r', 't\t']) SINGLE[pair.charCodeAt(0)] = pair.charAt(1);

/** How many hexadecimal digits follow a letter: `\x3d`, `\u003d`, `\U0000003d`; by its unit. */
const DIGITS: (number | undefined)[] = [];
for (const [letter, count] of [['x', 2], ['u', 4], ['U', 8]] as const) {
  DIGITS[letter.charCodeAt(0)] = count;
} // prettier-ignore

function numbered(text: string, offset: number): Escape | undefined {
  if (text.startsWith('u{', offset)) return inBraces(text, offset + 2);
  const count = DIGITS[text.charCodeAt(offset)];
  if (count === undefined) return octal(text, offset);
  const character = characterOf(hexAt(text, offset + 1, count));
  return character === undefined
    ? undefined
    : { end: offset + 1 + count, text: character, kind: 'escapes' };
}

/** `\u{1F511}`: one to six digits. */
function inBraces(text: string, offset: number): Escape | undefined {
  const close = text.slice(offset, offset + 7).indexOf('}');
  if (close < 1) return undefined;
  const character = characterOf(hexAt(text, offset, close));
  return character === undefined
    ? undefined
    : { end: offset + close + 1, text: character, kind: 'escapes' };
}

function octalDigit(text: string, offset: number): number {
  const digit = text.charCodeAt(offset) - 48;
  return digit >= 0 && digit < 8 ? digit : Number.NaN;
}

/** Three octal digits. Fewer are references to groups more often than characters. */
function octal(text: string, offset: number): Escape | undefined {
  const high = octalDigit(text, offset);
  const code = high * 64 + octalDigit(text, offset + 1) * 8 + octalDigit(text, offset + 2);
  const character = code < 256 ? characterOf(code) : undefined;
  return character === undefined
    ? undefined
    : { end: offset + 3, text: character, kind: 'escapes' };
}

/** A line that goes on: the backslash, the line end and how far the next line is indented. */
function continuation(text: string, offset: number): Escape | undefined {
  let end = offset;
  if (text.charCodeAt(end) === CARRIAGE_RETURN) end += 1;
  if (text.charCodeAt(end) !== LINE_FEED) return undefined;
  end += 1;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return { end, text: '', kind: 'continued line' };
}

/**
 * The escape that starts with the backslash at an offset. Each level of JSON in JSON doubles the
 * backslashes: all of them are taken at once, whatever the number of levels.
 */
export function backslashAt(text: string, offset: number): Escape | undefined {
  const next = skipBackslashes(text, offset + 1);
  const single = SINGLE[text.charCodeAt(next)];
  if (single !== undefined) return { end: next + 1, text: single, kind: 'escapes' };
  const found = numbered(text, next) ?? continuation(text, next);
  if (found !== undefined || next === offset + 1) return found;
  return { end: next, text: '\\', kind: 'escapes', isMark: true };
}
