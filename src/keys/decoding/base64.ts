import { isUtf8 } from 'node:buffer';
import { tableOf } from './characters.js';
import type { Span } from './encoding.js';
import { isPlainByte, textOfBytes } from './written.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 1 for each digit of base64, in either alphabet. */
export const DIGITS_64 = tableOf(`${DIGITS}+/-_`);

/** The six bits that each unit below 128 stands for, in both alphabets of base64 (RFC 4648). */
const SEXTETS = new Uint8Array(128);
for (const [value, character] of Array.from(`${DIGITS}+/`).entries()) {
  SEXTETS[character.charCodeAt(0)] = value;
}
SEXTETS[45] = 62;
SEXTETS[95] = 63;

/** Whether a byte may belong to text, in UTF-8 or as one of the two of UTF-16. */
function mayBeText(byte: number, index: number): boolean {
  return byte >= 128 || isPlainByte(byte) || (byte === 0 && index % 2 === 1);
}

/** Whether the twelve bytes at the start of a run may be text, so that mostly nothing is decoded that is none. */
function startsAsText(text: string, start: number): boolean {
  for (let group = 0; group < 4; group += 1) {
    let bits = 0;
    for (let index = 0; index < 4; index += 1) {
      bits = (bits << 6) | (SEXTETS[text.charCodeAt(start + 4 * group + index)] ?? 0);
    }
    for (let byte = 0; byte < 3; byte += 1) {
      if (!mayBeText((bits >> (16 - 8 * byte)) & 255, 3 * group + byte)) return false;
    }
  }
  return true;
}

/** The first bytes of a character in UTF-8 that may be cut off at the end of some bytes. */
const MAX_CUT = 3;

/** Whether the first bytes of something may be text. Chance makes them so once in thousands of times. */
export function mayBeginText(bytes: Uint8Array): boolean {
  if (!bytes.every(mayBeText)) return false;
  if (bytes[1] === 0) return true;
  for (let cut = 0; cut <= MAX_CUT; cut += 1) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  }
  return false;
}

/** Whether 48 bytes at the start of a run, or all, may be text. */
export function maySayText(text: string, { start, end }: Span): boolean {
  if (!startsAsText(text, start)) return false;
  return mayBeginText(Buffer.from(text.slice(start, Math.min(end, start + 64)), 'base64'));
}

/** The end of a run with the padding behind it. */
function paddedEnd(text: string, end: number): number {
  if (text.charAt(end) !== '=') return end;
  return text.charAt(end + 1) === '=' ? end + 2 : end + 1;
}

/** How much is decoded first, so that little is lost on what is long and no text. */
const SAMPLE_DIGITS = 4_096;

/** What base64 says, blanks and padding in it or not; undefined where that is no text. */
function decode64(digits: string): string | undefined {
  if (digits.length > SAMPLE_DIGITS) {
    const sample = Buffer.from(digits.slice(0, SAMPLE_DIGITS), 'base64');
    if (!sample.every(mayBeText)) return undefined;
  }
  const plain = digits.replace(/[=\s]+/g, '');
  return plain.length % 4 === 1 ? undefined : textOfBytes(Buffer.from(plain, 'base64'));
}

/** The run that is all of the next line, but for its indentation and a quote at its end. */
function nextLine(text: string, end: number): Span | undefined {
  let start = text.charAt(end) === '\r' ? end + 1 : end;
  if (text.charAt(start) !== '\n') return undefined;
  do start += 1;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t');
  let close = start;
  while (DIGITS_64[text.charCodeAt(close)] === 1) close += 1;
  const padded = paddedEnd(text, close);
  const isWhole = padded === text.length || '\r\n"\'`'.includes(text.charAt(padded));
  return close === start || !isWhole ? undefined : { start, end: close };
}

/** Where base64 ends that goes on over lines of one length, but for the first and the last. */
function lastLineEnd(text: string, firstEnd: number): number {
  let end = firstEnd;
  let width = 0;
  for (;;) {
    const line = nextLine(text, end);
    if (line === undefined || (width > 0 && line.end - line.start > width)) return end;
    end = line.end;
    if (line.end - line.start < width || text.charAt(end) === '=') return paddedEnd(text, end);
    width = line.end - line.start;
  }
}

/** Lines of base64 have at least this many digits; the usual ones are 60, 64 and 76. */
const MIN_LINE_DIGITS = 60;

/** What a run of base64 says, and where it ends. */
export interface Decoded {
  readonly end: number;
  readonly text: string;
}

/** Decodes runs of a text from left to right: each alone once, and once, at most, together with the lines below. */
export class Base64 {
  readonly #text: string;
  /** Up to where lines are no text together. */
  #triedUpTo = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(run: Span): Decoded | undefined {
    if (!maySayText(this.#text, run)) return undefined;
    return this.#lines(run) ?? this.#alone(run);
  }

  #alone({ start, end }: Span): Decoded | undefined {
    const text = decode64(this.#text.slice(start, end));
    return text === undefined ? undefined : { end: paddedEnd(this.#text, end), text };
  }

  #lines({ start, end }: Span): Decoded | undefined {
    if (end - start < MIN_LINE_DIGITS || start < this.#triedUpTo) return undefined;
    const last = lastLineEnd(this.#text, end);
    if (last === end) return undefined;
    this.#triedUpTo = last;
    const text = decode64(this.#text.slice(start, last));
    return text === undefined ? undefined : { end: last, text };
  }
}
