import { GrowingNumbers } from './structure/growing.js';

/** A run of characters with the shape of a key: where it starts in the text and where it ends. */
export interface Candidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The length of a key. That keys are exactly this many of `[A-Za-z0-9]` is what every key met so far
 * was, not a promise of Mistral: the shape stands in this file only.
 */
export const KEY_LENGTH = 32;

/** Bytes or UTF-16 units, whichever a text is at hand in. */
export interface Units {
  readonly length: number;
  readonly at: (index: number) => number;
}

const BACKSLASH = 92;
const PERCENT = 37;

const ALPHANUMERIC = new Uint8Array(256);
const HEXADECIMAL = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
  ALPHANUMERIC[character.charCodeAt(0)] = 1;
}
for (const character of 'ABCDEFabcdef0123456789') HEXADECIMAL[character.charCodeAt(0)] = 1;

/** Whether a byte or unit is one of `[A-Za-z0-9]`. */
export function isAlphanumeric(unit: number): boolean {
  return ALPHANUMERIC[unit] === 1;
}

function areHexadecimal(units: Units, from: number, count: number): boolean {
  for (let index = from; index < from + count; index += 1) {
    if (HEXADECIMAL[units.at(index)] !== 1) return false;
  }
  return true;
}

/** Letters that stand for a control character behind a backslash, in any of JSON, C, Python, shell. */
const ESCAPE_LETTERS = new Set(Array.from('nrtbfvae0', (letter) => letter.charCodeAt(0)));

/** Escapes by their letter: `\x3d`, `\u003d`, `\U0000003d`; the number is that of the digits. */
const NUMBERED_ESCAPES = new Map([
  ['x'.charCodeAt(0), 2],
  ['u'.charCodeAt(0), 4],
  ['U'.charCodeAt(0), 8],
]);

/**
 * How many characters at the start of a run belong to an escape that stands before it: 1 for the `n`
 * of `\n`, 2 for the `22` of `%22`, 4 for the `2522` of `%2522`, 5 for the `u003d` of `\u003d`.
 */
function escapeLength(units: Units, start: number): number {
  const before = start === 0 ? 0 : units.at(start - 1);
  if (before === PERCENT && areHexadecimal(units, start, 2)) {
    const isTwice = units.at(start) === 50 && units.at(start + 1) === 53;
    return isTwice && areHexadecimal(units, start + 2, 2) ? 4 : 2;
  }
  if (before !== BACKSLASH) return 0;
  const digits = NUMBERED_ESCAPES.get(units.at(start));
  if (digits !== undefined && areHexadecimal(units, start + 1, digits)) return 1 + digits;
  return ESCAPE_LETTERS.has(units.at(start)) ? 1 : 0;
}

/** Where a key would start in a run, or -1 where the run does not have the length of one. */
function keyStart(units: Units, start: number, end: number): number {
  const length = end - start;
  // No escape is longer than nine characters, so other runs need no look at what is before them.
  if (length < KEY_LENGTH || length > KEY_LENGTH + 9) return -1;
  const first = start + escapeLength(units, start);
  if (end - first === KEY_LENGTH) return first;
  // `%25` may also be a percent sign that was escaped for its own sake.
  return first === start + 4 && end - start === KEY_LENGTH + 2 ? start + 2 : -1;
}

/**
 * Calls `visit` with the start of every run of exactly 32 alphanumerics, until it answers true, and
 * says whether it did. One look in 32 characters finds every run that is long enough, and a run that
 * was hit is walked once: linear, and mostly far less than the length of the text.
 */
export function visitCandidates(units: Units, visit: (start: number) => boolean): boolean {
  let probe = KEY_LENGTH - 1;
  let searched = 0;
  while (probe < units.length) {
    if (!isAlphanumeric(units.at(probe))) {
      searched = probe + 1;
      probe += KEY_LENGTH;
      continue;
    }
    let start = probe;
    while (start > searched && isAlphanumeric(units.at(start - 1))) start -= 1;
    let end = probe + 1;
    while (end < units.length && isAlphanumeric(units.at(end))) end += 1;
    const first = keyStart(units, start, end);
    if (first >= 0 && visit(first)) return true;
    searched = end;
    probe = end + KEY_LENGTH;
  }
  return false;
}

/**
 * Whether bytes have so many alphanumerics in a row as a key has, or more. As {@link visitCandidates}, but for bytes
 * alone, which is faster: most texts have none.
 */
export function hasLongRun(bytes: Uint8Array): boolean {
  let searched = 0;
  for (let probe = KEY_LENGTH - 1; probe < bytes.length; probe = searched + KEY_LENGTH - 1) {
    let start = probe;
    while (start >= searched && ALPHANUMERIC[bytes[start] ?? 0] === 1) start -= 1;
    if (start < searched) return true;
    searched = start + 1;
  }
  return false;
}

/** A text as UTF-16 units. */
export function unitsOfText(text: string): Units {
  return { length: text.length, at: (index) => text.charCodeAt(index) };
}

/** A text as bytes; right for every encoding in which ASCII is itself. */
export function unitsOfBytes(bytes: Uint8Array): Units {
  return { length: bytes.length, at: (index) => bytes[index] ?? 0 };
}

/** Where the runs of a text with the shape of a key start that pass a test, in order. */
export function candidatesIn(
  text: string,
  test: (text: string, start: number) => boolean = () => true,
): Int32Array {
  const starts = new GrowingNumbers();
  visitCandidates(unitsOfText(text), (start) => {
    if (test(text, start)) starts.push(start);
    return false;
  });
  return starts.finish();
}

export function candidateAt(text: string, start: number): Candidate {
  const end = start + KEY_LENGTH;
  return { value: text.slice(start, end), start, end };
}
