import { DIGITS_64 } from './base64.js';
import { tableOf } from './characters.js';

export const BLANKS = tableOf(' \t\r\n');
/** Beside digits, what may stand in a key of pieces and escapes, and between its pieces. */
const NEAR = tableOf('"\'`\\%&#.+|~^<>@$=-_/\u001b');
for (const [unit, isDigit] of DIGITS_64.entries()) if (isDigit === 1) NEAR[unit] = 1;
/** Beyond ASCII stand characters that nobody sees. */
const FIRST_HIDDEN = 128;
NEAR.fill(1, FIRST_HIDDEN);

const QUOTES = tableOf('"\'`');
export const HEX = tableOf('0123456789abcdefABCDEF');
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

/** Whether a unit may stand in a key of pieces and escapes, or between its pieces: by itself, or by what stands beside it. */
export function isNear(text: string, offset: number, unit: number): boolean {
  if (NEAR[unit] === 1) return true;
  const test = GUARDS[unit];
  return test !== undefined && (test(text, offset) || isBesideHidden(text, offset));
}
