import type { Span } from './encoding.js';

/** A key has this many characters; other sums of parts are not looked at. */
export const SUM = 32;

/** A part of a draw has letters of both cases; a name of few words has few capitals. */
export function looksLikePart(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text);
}

/** A word inside of a name of words, `getContentType`. Linear: one class, then another. */
const WORD = /[A-Z]?[a-z]{3,}/g;

/**
 * Whether half of a part is no words either, as of one of those of a key has to be. Of draws of 16
 * characters 5 % are not, so that two halves that are joined are lost 23 times in 10,000.
 */
export function looksDrawnInPart(text: string): boolean {
  return looksLikePart(text) && 2 * text.replace(WORD, '').length >= text.length;
}

/** A quote that is an escape by number or name. */
const ESCAPED_QUOTE =
  '&(?:amp;){0,3}(?:quot|apos|#3[49]|#x2[27]);|%(?:25){0,3}2[27]|\\\\{1,8}(?:x|u00)2[27]';
/** A literal that may be a part of a key, also where the quotes are escaped. Linear: bounded. */
const LITERAL = new RegExp(
  `(?:["'\`]|${ESCAPED_QUOTE})([A-Za-z0-9]{8,24})(?:\\\\{0,8}["'\`]|${ESCAPED_QUOTE})`,
  'g',
);
/** What stands before it where it is given to a name, and where it is appended to one. Linear: bounded. */
const GIVEN = /=[ \t]{0,4}\\{0,8}$/;
const APPENDED = /(?:[+.&~]=|<<|(?:push_str|append|concat)\(|[\w \t.][+.&~])[ \t]{0,4}\\{0,8}$/;
const BEFORE_CHARACTERS = 24;

/** The literals of a text that look like parts of a key, by what is done with them. */
export interface WrittenParts {
  /** Those that are given to names, or appended to them. */
  readonly given: readonly string[];
  readonly appended: readonly Span[];
  /** Whether one of all is no name of words; else none of them is a part of a key. */
  readonly isAnyDrawn: boolean;
}

/** Looks at all literals of a text once. */
export function writtenParts(text: string): WrittenParts {
  const given: string[] = [];
  const appended: Span[] = [];
  let isAnyDrawn = false;
  for (const { 0: match, 1: part = '', index } of text.matchAll(LITERAL)) {
    if (!looksLikePart(part)) continue;
    isAnyDrawn ||= looksDrawnInPart(part);
    const before = text.slice(Math.max(0, index - BEFORE_CHARACTERS), index);
    if (GIVEN.test(before)) given.push(part);
    if (APPENDED.test(before)) {
      appended.push({ start: index, end: index + match.length });
    }
  }
  return { given, appended, isAnyDrawn };
}

/** Whether two to four of the parts that names are given, one of them no name of words, are as long as a key together. */
export function maySumUp({ given: parts }: WrittenParts): boolean {
  const lengths = [...new Set(parts.map((part) => part.length))];
  const drawn = new Set(parts.filter(looksDrawnInPart).map((part) => part.length));
  const sums = (rest: number, pieces: number): boolean =>
    rest === 0 ||
    (pieces > 0 && lengths.some((length) => length <= rest && sums(rest - length, pieces - 1)));
  return [...drawn].some((length) => parts.length > 1 && sums(SUM - length, 3));
}
