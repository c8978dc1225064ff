import { GrowingNumbers } from './growing.js';

/** What a token that is no name is; names have their length there. */
export const OPENER = -1;
export const CLOSER = -2;

/** Escapes whose letters and digits are no part of a name: `%3D`, `\u003d`, `\n`. Linear: fixed lengths. */
const ESCAPE = /%(?:25)?[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/y;
/** Any letter or digit. */
const LETTER = /^[\p{L}\p{N}]/u;

const OTHER = 0;
/** Letters, digits, `_` and `$`, with which a name may begin. */
const NAME_START = 1;
/** A hyphen, with which it may only go on. */
const NAME_PART = 2;
const OPENS = 3;
const CLOSES = 4;
const ESCAPES = 5;

function classesOf(groups: readonly (readonly [characters: string, code: number])[]): Uint8Array {
  const classes = new Uint8Array(128);
  for (const [characters, code] of groups) {
    for (const character of characters) classes[character.charCodeAt(0)] = code;
  }
  return classes;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CLASSES = classesOf([
  [`${LETTERS}${LETTERS.toUpperCase()}0123456789_$`, NAME_START],
  ['-', NAME_PART],
  ['([{', OPENS],
  [')]}', CLOSES],
  ['%\\', ESCAPES],
]);

/** The names and brackets that begin in one page of a text, in order. */
export interface TokenPage {
  readonly starts: Int32Array;
  /** Of a name its length, of a bracket {@link OPENER} or {@link CLOSER}. */
  readonly sizes: Int32Array;
  /** Something small that is remembered of each token. */
  readonly notes: Uint8Array;
  /** Up to where the text has been read: a name may go on behind the page. */
  readonly end: number;
}

/** Whether no name or escape is ever under way behind a unit. */
export function endsTokens(unit: number): boolean {
  return unit < 128 && CLASSES[unit] === OTHER;
}

/** Where a page begins and ends, and from where its text is read. */
interface Bounds {
  readonly from: number;
  readonly first: number;
  readonly end: number;
}

/** Reads the names and brackets of a page in one pass. */
export function readPage(text: string, { from, first, end }: Bounds): TokenPage {
  const starts = new GrowingNumbers();
  const sizes = new GrowingNumbers();
  const push = (start: number, size: number): void => {
    if (start < first) return;
    starts.push(start);
    sizes.push(size);
  };
  let index = from;
  while (index < end) {
    const code = classAt(text, index);
    if (code === NAME_START) {
      const behind = nameEnd(text, index);
      if (!isNumber(text, index, behind)) push(index, behind - index);
      index = behind;
    } else if (code === ESCAPES) index = behindEscape(text, index);
    else {
      if (code === OPENS) push(index, OPENER);
      else if (code === CLOSES) push(index, CLOSER);
      index += 1;
    }
  }
  const notes = new Uint8Array(starts.length);
  return { starts: starts.finish(), sizes: sizes.finish(), notes, end: index };
}

function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 128) return CLASSES[unit] ?? OTHER;
  return LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) ? NAME_START : OTHER;
}

function nameEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = end < text.length ? classAt(text, end) : OTHER;
    if (code !== NAME_START && code !== NAME_PART) return end;
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
}

function behindEscape(text: string, start: number): number {
  ESCAPE.lastIndex = start;
  return ESCAPE.test(text) ? ESCAPE.lastIndex : start + 1;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit < 48 || unit > 57) && unit !== 45) return false;
  }
  return true;
}
