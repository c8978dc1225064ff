import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import { sequencesIn, type SequenceShape } from './sequence.js';

/** A word that joins the strings of a list. */
const JOINER = /join|concat|implode|paste0|format|printf|cat\(|char/i;
/** How far before a list and behind it such a word may stand. */
const BEFORE_CHARACTERS = 100;
const BEHIND_CHARACTERS = 60;

/** Strings with commas between them, each at most as long as a key in base64. Linear: bounded. */
const LIST: SequenceShape = {
  member: /(["'`])[A-Za-z0-9+/=_-]{0,4000}\1/g,
  joint: /^\s{0,200},\s{0,200}$/,
  min: 2,
};
/** The same where quotes and line ends are escaped, at eight levels at most. */
const ESCAPED_LIST: SequenceShape = {
  member: /["'`][A-Za-z0-9+/=_-]{0,4000}\\{0,8}["'`]/g,
  joint: /^(?:\s|\\{1,8}[nrt]){0,200},(?:\s|\\{1,8}[nrt]){0,200}\\{0,8}$/,
  min: 2,
};
/** What stands between two strings of a list. */
export const JOINT = /["'`]\s{0,200},\s{0,200}["'`]/g;
/** A list shorter than a key, its quotes and one comma holds none. */
const MIN_LIST = 37;
/** Strings of one character each, as C and Java write the contents of an array. */
const SINGLE_CHARACTERS =
  /^(?:\\{0,8}["'`].\\{0,8}["'`](?:\s|\\{1,8}[nrt])*,(?:\s|\\{1,8}[nrt])*){16}/;

function isJoined(text: string, { start, end }: Span): boolean {
  return (
    SINGLE_CHARACTERS.test(text.slice(start, Math.min(end, start + 1_000))) ||
    JOINER.test(text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)) ||
    JOINER.test(text.slice(end, end + BEHIND_CHARACTERS))
  );
}

/** The lists of a text that are long enough to hold a key. */
export function* listsIn(text: string, shape: SequenceShape = LIST): Generator<Span> {
  for (const span of sequencesIn(text, shape)) {
    if (span.end - span.start >= MIN_LIST) yield span;
  }
}

/**
 * Takes out what stands between the strings of a list that are joined: `["abc", "def"].join("")`,
 * `concat("abc", "def")`, `strings.Join([]string{"abc", "def"}, "")`, and of an array of characters.
 */
export function readLists(text: string, { lists }: { readonly lists: readonly Span[] }): Edits {
  const edits = new Edits(text);
  for (const list of lists) {
    if (!isJoined(text, list)) continue;
    for (const joint of text.slice(list.start, list.end).matchAll(JOINT)) {
      const start = list.start + joint.index;
      edits.replace({ start, end: start + joint[0].length }, '', 'joined literals');
    }
  }
  edits.mayHoldMore = true;
  return edits;
}

/** A list, also where its quotes are escaped. */
export interface WrittenList {
  readonly span: Span;
  /** Whether what joins it stands beside it. */
  readonly isJoined: boolean;
}

/** The lists of a text that are long enough, also where their quotes are escaped. */
export function writtenLists(text: string): readonly WrittenList[] {
  return Array.from(listsIn(text, ESCAPED_LIST), (span) => ({
    span,
    isJoined: isJoined(text, span),
  }));
}
