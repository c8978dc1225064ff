import type { Escape } from './escape.js';

/**
 * Characters that nobody sees: soft hyphen, joiners and other marks of no width, direction marks, the
 * byte order mark.
 */
const INVISIBLE =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
  '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';

const AS_CHARACTERS = new Set(INVISIBLE);
/** The same as the bytes of UTF-8, each read as one character: so they stand behind percent escapes. */
const AS_BYTES = new Set(
  Array.from(INVISIBLE, (character) => Buffer.from(character, 'utf8').toString('latin1')),
);

/** Units with which something hidden may start. */
export const HIDDEN_STARTS = [
  ...new Set([...AS_CHARACTERS, ...Array.from(AS_BYTES, (bytes) => bytes.charAt(0)), '\u001b']),
].join('');

/** What colours the output of a terminal. Linear: one bounded class. */
const COLOUR = /^\[[\d;]{0,30}[mK]/;

/** The hidden characters at an offset. */
export function hiddenAt(text: string, offset: number): Escape | undefined {
  const kind = 'hidden characters';
  if (text.charAt(offset) === '\u001b') {
    const length = COLOUR.exec(text.slice(offset + 1, offset + 35))?.[0].length;
    return length === undefined ? undefined : { end: offset + 1 + length, text: '', kind };
  }
  for (const length of [2, 3]) {
    if (AS_BYTES.has(text.slice(offset, offset + length))) {
      return { end: offset + length, text: '', kind };
    }
  }
  return AS_CHARACTERS.has(text.charAt(offset)) ? { end: offset + 1, text: '', kind } : undefined;
}
