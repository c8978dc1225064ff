import { characterOf, hexAt } from './characters.js';
import type { Escape } from './escape.js';

const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** What a letter or mark behind a backslash stands for, in any of JSON, C, Python, JavaScript, shell. */
const SINGLE = new Map([
  ...Object.entries({ n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ', a: ' ' }),
  ...Array.from('"\'`/', (mark): [string, string] => [mark, mark]),
]);

/** Escapes with a fixed count of hexadecimal digits. */
const DIGITS = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function numbered(text: string, offset: number): Escape | undefined {
  const letter = text.charAt(offset);
  if (letter === 'u' && text.charAt(offset + 1) === '{') return inBraces(text, offset + 2);
  const count = DIGITS.get(letter);
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

/** Three octal digits. Fewer are references to groups more often than characters. */
const OCTAL = /^[0-3][0-7]{2}$/;

function octal(text: string, offset: number): Escape | undefined {
  const digits = text.slice(offset, offset + 3);
  const character = OCTAL.test(digits) ? characterOf(Number.parseInt(digits, 8)) : undefined;
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
  let next = offset + 1;
  while (text.charCodeAt(next) === BACKSLASH) next += 1;
  const single = SINGLE.get(text.charAt(next));
  if (single !== undefined) return { end: next + 1, text: single, kind: 'escapes' };
  const found = numbered(text, next) ?? continuation(text, next);
  if (found !== undefined || next === offset + 1) return found;
  return { end: next, text: '\\', kind: 'escapes' };
}
