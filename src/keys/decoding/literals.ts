import { tableOf } from './characters.js';
import { Edits } from './edits.js';
import { Finder } from './finder.js';

export const QUOTES = new Finder('"\'`');
/** What may stand at the edge of a piece of a key, or of what encodes one. */
const INNER = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-%&\\');
const BLANKS = tableOf(' \t\r\n');

/** What joins two literals, the longest first, in the languages that people write. */
const OPERATORS = [
  ').append(', '.append(', '.concat(', '.plus(', '.Append(', ').Append(', '&', '++', '+', '||', '..', '.', '<>', '<<', '~', '^', '\\',
] as const; // prettier-ignore
/** What may follow the quote and the blanks where something is joined: an operator, a quote, a prefix. */
export const OPERATOR_OR_QUOTE = tableOf(
  `${OPERATORS.map((operator) => operator.charAt(0)).join('')}"'\`fFbBrRuUL@$`,
);
/** The letters before a literal: Python's `f""`, `rb""`, C's `L""`, `u8""`. Linear: bounded. */
const PREFIX = /^(?:[fFbBrRuUL]{1,2}|u8|@|\$)?["'`]/;

/** What stands before a line end where the statement goes on: in Visual Basic, in PowerShell. */
export const CONTINUATIONS = tableOf('_`');
const LINE_ENDS = tableOf('\r\n');

/** The first unit at or behind an offset that is no blank, nor what makes a line go on. */
export function skipBlanks(text: string, offset: number): number {
  let next = offset;
  for (;;) {
    const unit = text.charCodeAt(next);
    const isBlank =
      BLANKS[unit] === 1 ||
      (CONTINUATIONS[unit] === 1 && LINE_ENDS[text.charCodeAt(next + 1)] === 1);
    if (!isBlank) return next;
    next += 1;
  }
}

/** How long the operator is that stands at an offset; 0 where there is none. */
export function operatorLength(text: string, offset: number): number {
  return OPERATORS.find((each) => text.startsWith(each, offset))?.length ?? 0;
}

/** Where the literal begins, behind its quote, that an operator or nothing at an offset joins; else -1. */
export function literalBehind(text: string, offset: number): number {
  const behind = skipBlanks(text, offset + operatorLength(text, offset));
  if (OPERATOR_OR_QUOTE[text.charCodeAt(behind)] !== 1) return -1;
  const prefix = PREFIX.exec(text.slice(behind, behind + 4))?.[0];
  return prefix === undefined ? -1 : behind + prefix.length;
}

/** Where the literal begins, behind its quote, that is joined to the one whose quote closes at an offset; else -1. */
export function joinedAt(text: string, offset: number): number {
  const next = skipBlanks(text, offset + 1);
  return OPERATOR_OR_QUOTE[text.charCodeAt(next)] === 1 ? literalBehind(text, next) : -1;
}

/** Where the next string of a list begins, where each is a line: the cells of a notebook. */
function nextCellLine(text: string, offset: number): number {
  if (text.charAt(offset + 1) !== ',') return -1;
  const next = skipBlanks(text, offset + 2);
  return text.charAt(next) === '"' ? next + 1 : -1;
}

/** Whether what stands at an offset may be part of a key, or of what encodes one. */
export function isInner(text: string, offset: number): boolean {
  return INNER[text.charCodeAt(offset)] === 1;
}

function jointEnd(text: string, offset: number): number {
  if (text.charAt(offset - 1) === '\n') return nextCellLine(text, offset);
  if (!isInner(text, offset - 1)) return -1;
  const end = joinedAt(text, offset);
  return isInner(text, end) ? end : -1;
}

/**
 * Takes out what stands between the parts of one string: `"abc" + "def"`, `"abc" "def"`, `'abc' . 'def'`,
 * and between the lines of a cell of a notebook. One pass, linear: blanks are looked at from the quote
 * before them only.
 */
export function readLiterals(text: string): Edits {
  const edits = new Edits(text);
  let offset = QUOTES.next(text, 1);
  while (offset < text.length) {
    const end = jointEnd(text, offset);
    if (end >= 0) edits.replace({ start: offset, end }, '', 'joined literals');
    offset = QUOTES.next(text, end >= 0 ? end : offset + 1);
  }
  edits.mayHoldMore = true;
  return edits;
}
