import type { Escape } from './escape.js';

/**
 * Characters that nobody sees: soft hyphen, joiners and other marks of no width, direction marks, the
 * byte order mark.
 */
const INVISIBLE =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
  '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';

const AS_UNITS = new Set(Array.from(INVISIBLE, (character) => character.charCodeAt(0)));
/** The same as the bytes of UTF-8, each read as one character: so they stand behind percent escapes. */
const AS_BYTES = new Set(
  Array.from(INVISIBLE, (character) => Buffer.from(character, 'utf8').toString('latin1')),
);

/** Units with which something hidden may start. */
export const HIDDEN_STARTS = [
  ...new Set([
    ...Array.from(INVISIBLE),
    ...Array.from(AS_BYTES, (bytes) => bytes.charAt(0)),
    '\u001b',
  ]),
].join('');

/** All units of which something hidden is made. */
export const HIDDEN_UNITS = `${HIDDEN_STARTS}${Array.from(AS_BYTES).join('')}`;

/** What colours the output of a terminal. Linear: one bounded class. */
const COLOUR = /^\[[\d;]{0,30}[mK]/;

/** The hidden characters at an offset. */
export function hiddenAt(text: string, offset: number): Escape | undefined {
  const length = hiddenLength(text, offset);
  return length === 0 ? undefined : { end: offset + length, text: '', kind: 'hidden characters' };
}

function hiddenLength(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit === 27) return colourLength(text, offset);
  if (AS_UNITS.has(unit)) return 1;
  // All of them have a second byte up to 0xbf; letters of Latin scripts in Latin-1 mostly have not.
  if (text.charCodeAt(offset + 1) > 0xbf) return 0;
  if (AS_BYTES.has(text.slice(offset, offset + 2))) return 2;
  return AS_BYTES.has(text.slice(offset, offset + 3)) ? 3 : 0;
}

function colourLength(text: string, offset: number): number {
  const colour = COLOUR.exec(text.slice(offset + 1, offset + 35));
  return colour === null ? 0 : 1 + colour[0].length;
}
