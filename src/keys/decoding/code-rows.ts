import { hexAt, tableOf } from './characters.js';
import type { Span } from './encoding.js';

/** Reads codes that stand in a row, one after another. */
export interface CodeReader {
  /** How many codes a row has at least. */
  readonly min: number;
  /** The code that was read last, and where it ends. */
  readonly code: number;
  readonly end: number;
  /** Reads the code that begins at an offset; no where there is none, or a word touches it. */
  readonly read: (text: string, offset: number) => boolean;
  /** Where the next code begins, behind what stands between two of them from an offset on; else -1. */
  readonly nextCode: (text: string, offset: number) => number;
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS = tableOf('0123456789');
const WORD = tableOf(`${ALPHANUMERIC}_`);
const BEFORE_NUMBER = tableOf(`${ALPHANUMERIC}_.-`);
const BEHIND_NUMBER = tableOf(`${ALPHANUMERIC}_.`);
const BLANKS = tableOf(' \t\r\n');
const LETTER_X = tableOf('xX');
const COMMA = 44;
const ZERO = 48;
const PAIR_MARKS = tableOf(' :');

function skipBlanks(text: string, offset: number): number {
  let next = offset;
  while (BLANKS[text.charCodeAt(next)] === 1) next += 1;
  return next;
}

/** Codes as decimal or hexadecimal numbers with commas between them: `0x4d, 77, 105`. */
class Numbers implements CodeReader {
  readonly min = 32;
  code = 0;
  end = 0;

  read(text: string, offset: number): boolean {
    const first = text.charCodeAt(offset);
    if (DIGITS[first] !== 1 || BEFORE_NUMBER[text.charCodeAt(offset - 1)] === 1) return false;
    const isHex = first === ZERO && LETTER_X[text.charCodeAt(offset + 1)] === 1;
    return isHex ? this.#take(text, offset + 2, HEXADECIMAL) : this.#take(text, offset, DECIMAL);
  }

  #take(text: string, first: number, { base, maxDigits }: Notation): boolean {
    this.code = 0;
    this.end = first;
    for (; this.end < first + maxDigits; this.end += 1) {
      const value = hexAt(text, this.end, 1);
      if (value < 0 || value >= base) break;
      this.code = this.code * base + value;
    }
    return this.end >= first + 2 && BEHIND_NUMBER[text.charCodeAt(this.end)] !== 1;
  }

  nextCode(text: string, offset: number): number {
    const comma = skipBlanks(text, offset);
    return text.charCodeAt(comma) === COMMA ? skipBlanks(text, comma + 1) : -1;
  }
}

interface Notation {
  readonly base: number;
  readonly maxDigits: number;
}

const HEXADECIMAL: Notation = { base: 16, maxDigits: 2 };
const DECIMAL: Notation = { base: 10, maxDigits: 3 };

/** Pairs of hexadecimal digits with a blank or colon between them, as dumps have them. */
class Pairs implements CodeReader {
  readonly min = 32;
  code = 0;
  end = 0;

  read(text: string, offset: number): boolean {
    this.end = offset + 2;
    this.code = hexAt(text, offset, 2);
    if (this.code < 0 || WORD[text.charCodeAt(this.end)] === 1) return false;
    return WORD[text.charCodeAt(offset - 1)] !== 1;
  }

  nextCode(text: string, offset: number): number {
    return PAIR_MARKS[text.charCodeAt(offset)] === 1 ? offset + 1 : -1;
  }
}

export const NUMBERS: CodeReader = new Numbers();
export const PAIRS: CodeReader = new Pairs();

const MAX_CODE = 126;

/** A printable character or a line end. */
export function isTextCode(code: number): boolean {
  return (code >= 32 && code <= MAX_CODE) || code === 10 || code === 13;
}

interface Row extends Span {
  readonly count: number;
  readonly isText: boolean;
}

function rowAt(text: string, start: number, reader: CodeReader): Row | undefined {
  let count = 0;
  let isText = true;
  let end = start;
  for (let at = start; at >= 0 && reader.read(text, at); at = reader.nextCode(text, end)) {
    isText &&= isTextCode(reader.code);
    count += 1;
    end = reader.end;
  }
  return count === 0 ? undefined : { start, end, count, isText };
}

/** The rows of codes that write text, if they are long enough. One pass, linear. */
export function* textRowsIn(text: string, reader: CodeReader): Generator<Span> {
  for (let at = 0; at < text.length;) {
    const row = rowAt(text, at, reader);
    if (row?.isText === true && row.count >= reader.min) yield row;
    at = row?.end ?? at + 1;
  }
}

/** What a row of codes writes. */
export function rowText(text: string, { start, end }: Span, reader: CodeReader): string {
  let written = '';
  let at = start;
  while (at >= 0 && at < end && reader.read(text, at)) {
    written += String.fromCharCode(reader.code);
    at = reader.nextCode(text, reader.end);
  }
  return written;
}
