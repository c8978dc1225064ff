import { Edits } from './edits.js';

/** Fewer codes than characters of a key hold none; three quarters leave room for a literal beside them. */
const CODES =
  /(?<![\w.-])(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})(?:\s*,\s*(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})){31,}(?![\w.])/g;
/** A call for each code: `chr(77) . chr(73)`, `CHAR(77)||CHAR(73)`, `[char]77+[char]73`. Linear: bounded blanks. */
const CALLS =
  /(?:\[char\]|(?<!\w)(?:chr|char|chrw|unichr|unistr)\$?\s?\(\s?)(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})\s?\)?(?:\s?(?:[.+&,~]|\|\|)\s?(?:\[char\]|(?:chr|char|chrw|unichr)\$?\s?\(\s?)(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})\s?\)?){7,}/gi;
/** Pairs of hexadecimal digits with a blank or colon between them, as dumps have them. */
const PAIRS = /(?<![\w:])[0-9A-Fa-f]{2}(?:[ :][0-9A-Fa-f]{2}){31,}(?![\w:])/g;
const NUMBER = /0[xX][0-9A-Fa-f]{2}|\d{2,3}/g;

const MAX_CODE = 126;

/** The text that codes write; none where one of them is no printable character, tab or line end. */
function textOf(codes: readonly number[]): string | undefined {
  const isText = codes.every(
    (code) => (code >= 32 && code <= MAX_CODE) || code === 10 || code === 13,
  );
  return isText ? codes.map((code) => String.fromCharCode(code)).join('') : undefined;
}

interface Form {
  readonly pattern: RegExp;
  readonly codes: (match: string) => readonly number[];
}

const numbers = (match: string): readonly number[] =>
  Array.from(match.matchAll(NUMBER), ([digits]) => Number(digits));
const pairs = (match: string): readonly number[] =>
  match.split(/[ :]/).map((digits) => Number.parseInt(digits, 16));

const FORMS: readonly Form[] = [
  { pattern: CODES, codes: numbers },
  { pattern: CALLS, codes: numbers },
  { pattern: PAIRS, codes: pairs },
];

function readForm(text: string, { pattern, codes }: Form): Edits {
  const edits = new Edits(text);
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const decoded = textOf(codes(match));
    if (decoded === undefined) continue;
    edits.replace({ start: index, end: index + match.length }, decoded, 'character codes');
  }
  return edits;
}

/** Reads lists of character codes: `String.fromCharCode(77, 73, …)`, `bytes([0x4d, …])`, `chr(77) . chr(73)`. */
export const CODE_READERS = FORMS.map(
  (form) =>
    (text: string): Edits =>
      readForm(text, form),
);
