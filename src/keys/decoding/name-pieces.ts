import { MISSPELT_NAMES, MISTRAL_NAMES } from '../vocabulary.js';
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
/** What may stand between the first piece of a name and the mark behind it: quotes, blanks, what joins pieces. */
const BETWEEN = tableOf('"\'`\\ \t\r\n+.&|~^<>(),');
const MAX_BETWEEN = 64;

function endsInStart(text: string, end: number, next: string): boolean {
  const before = text.slice(Math.max(0, end - LONGEST), end).toLowerCase();
  for (let length = 1; length <= before.length; length += 1)
    if (STARTS.has(before.slice(before.length - length) + next)) return true;
  return false;
}

/**
 * Whether a name of Mistral may begin before an offset, and `next` be its next letter; where that is empty, any
 * letter may be the next one. The letters before the first mark in a name stand there as they are.
 */
export function mayGoOnWith(text: string, offset: number, next: string): boolean {
  const letter = next.toLowerCase();
  const limit = Math.max(0, offset - MAX_BETWEEN);
  for (let end = offset; end > 0; end -= 1) {
    if (endsInStart(text, end, letter)) return true;
    if (end <= limit || BETWEEN[text.charCodeAt(end - 1)] !== 1) return false;
  }
  return false;
}

const ALPHANUMERIC = /^[a-z0-9]/i;

/** Whether a name may begin with a letter that stands for itself no more than what is behind it: an escape. */
export function mayBeginWith(letter: string, behind: string): boolean {
  const start = letter.toLowerCase();
  if (!STARTS.has(start)) return false;
  return !ALPHANUMERIC.test(behind) || STARTS.has(start + behind.toLowerCase());
}
