import { MISSPELT_NAMES, MISTRAL_NAMES } from '../vocabulary.js';
import { isEscapedBlank } from './backslash.js';
import { tableOf } from './characters.js';

const SEPARATORS = ['', ' ', '.', '_', '-'];
const NAMES: readonly string[] = [
  ...MISTRAL_NAMES,
  ...MISSPELT_NAMES,
  ...SEPARATORS.flatMap((separator) => [`le${separator}chat`, `la${separator}plateforme`]),
];
const LONGEST = Math.max(...NAMES.map(({ length }) => length));

/** With what a name begins, however much of it. */
const STARTS = new Set(
  NAMES.flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))),
);
/** What may stand between two pieces of a name: quotes, blanks, what joins pieces, what puts one into another. */
const BETWEEN = tableOf('"\'`\\ \t\r\n+.&|~^<>(),{}$#@');
/** How much of a text is looked at for the pieces of a name: long indentation may stand between them. */
const MAX_BACK = 256;

/** Letters that stand beside each other in a name: most do in none. */
const PAIRS = new Set(
  NAMES.flatMap((name) => Array.from(name, (letter, index) => letter + name.charAt(index + 1))),
);

function endsInStart(before: string, next: string): boolean {
  if (next !== '' && !PAIRS.has(before.slice(-1) + next)) return false;
  for (let length = 1; length <= before.length; length += 1)
    if (STARTS.has(before.slice(before.length - length) + next)) return true;
  return false;
}

function isBetween(text: string, offset: number): boolean {
  return BETWEEN[text.charCodeAt(offset)] === 1 || isEscapedBlank(text, offset);
}

/** The last letters before an offset, without what may stand between pieces. */
function lettersBefore(text: string, offset: number): string {
  const limit = Math.max(0, offset - MAX_BACK);
  let letters = '';
  for (let at = offset - 1; at >= limit && letters.length < LONGEST; at -= 1)
    if (!isBetween(text, at)) letters = text.charAt(at) + letters;
  return letters;
}

/**
 * Whether a name of Mistral may begin before an offset, and `next` be its next letter; where that is empty, any
 * letter may be the next one. The letters before the first mark in a name stand there as they are, in one piece or in
 * several of a list or a template.
 */
export function mayGoOnWith(text: string, offset: number, next: string): boolean {
  const letter = next.toLowerCase();
  const before = text.slice(Math.max(0, offset - LONGEST), offset).toLowerCase();
  return (
    endsInStart(before, letter) || endsInStart(lettersBefore(text, offset).toLowerCase(), letter)
  );
}

const ALPHANUMERIC = /^[a-z0-9]/i;

/** Whether a name may begin with a letter that stands for itself no more than what is behind it: an escape. */
export function mayBeginWith(letter: string, behind: string): boolean {
  const start = letter.toLowerCase();
  if (!STARTS.has(start)) return false;
  return !ALPHANUMERIC.test(behind) || STARTS.has(start + behind.toLowerCase());
}
