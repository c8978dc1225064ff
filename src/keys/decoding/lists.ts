import { Edits } from './edits.js';
import type { Span } from './encoding.js';

/** A word that joins the strings of a list. */
const JOINER = /join|concat|implode|paste0|format|printf|cat\(|char/i;
/** How far before a list and behind it such a word may stand. */
const BEFORE_CHARACTERS = 100;
const BEHIND_CHARACTERS = 60;

/** Strings with commas between them, each at most as long as a key in base64. Linear: blanks end at a comma or a quote. */
export const LIST =
  /(["'`])[A-Za-z0-9+/=_-]{0,4000}\1(?:\s*,\s*(["'`])[A-Za-z0-9+/=_-]{0,4000}\2)+/g;
/** The same where quotes and line ends are escaped, at eight levels at most. */
const ESCAPED_LIST =
  /["'`][A-Za-z0-9+/=_-]{0,4000}\\{0,8}["'`](?:(?:\s|\\{1,8}[nrt])*,(?:\s|\\{1,8}[nrt])*\\{0,8}["'`][A-Za-z0-9+/=_-]{0,4000}\\{0,8}["'`])+/g;
/** What stands between two strings of a list. */
export const JOINT = /["'`]\s*,\s*["'`]/g;
/** A list shorter than a key, its quotes and one comma holds none. */
export const MIN_LIST = 37;
/** Strings of one character each, as C and Java write the contents of an array. */
const SINGLE_CHARACTERS =
  /^(?:\\{0,8}["'`].\\{0,8}["'`](?:\s|\\{1,8}[nrt])*,(?:\s|\\{1,8}[nrt])*){16}/;

function isJoined(text: string, list: string, start: number): boolean {
  if (SINGLE_CHARACTERS.test(list.slice(0, 1_000))) return true;
  const end = start + list.length;
  return (
    JOINER.test(text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)) ||
    JOINER.test(text.slice(end, end + BEHIND_CHARACTERS))
  );
}

/**
 * Takes out what stands between the strings of a list that are joined: `["abc", "def"].join("")`,
 * `concat("abc", "def")`, `strings.Join([]string{"abc", "def"}, "")`, and of an array of characters.
 */
export function readLists(text: string): Edits {
  const edits = new Edits(text);
  for (const { 0: list, index } of text.matchAll(LIST)) {
    if (list.length < MIN_LIST || !isJoined(text, list, index)) continue;
    for (const joint of list.matchAll(JOINT)) {
      const start = index + joint.index;
      edits.replace({ start, end: start + joint[0].length }, '', 'joined literals');
    }
  }
  edits.mayHoldMore = true;
  return edits;
}

/** A list, also where its quotes are escaped. */
export interface WrittenList {
  readonly span: Span;
  readonly text: string;
  /** Whether what joins it stands beside it. */
  readonly isJoined: boolean;
}

/** The lists of a text that are long enough, also where their quotes are escaped. */
export function writtenLists(text: string): readonly WrittenList[] {
  return Array.from(text.matchAll(ESCAPED_LIST))
    .filter(({ 0: list }) => list.length >= MIN_LIST)
    .map(({ 0: list, index }) => ({
      span: { start: index, end: index + list.length },
      text: list,
      isJoined: isJoined(text, list, index),
    }));
}
