import { KEY_LENGTH } from './candidates.js';

/**
 * What tells a uniform draw of 32 characters out of `[A-Za-z0-9]` from a name, a hash or a made-up
 * value. `lossPerMillion` is how many true keys in a million a heuristic gives up, as measured by the
 * test of this file; together they stay under a thousand.
 */
export interface Heuristic {
  readonly name: string;
  readonly lossPerMillion: number;
  readonly rejects: (token: string) => boolean;
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
/** What each ASCII character is: every candidate of a text is looked at, so a look costs one index. */
const CLASS = new Uint8Array(128);
for (let unit = 65; unit <= 90; unit += 1) CLASS[unit] = UPPER;
for (let unit = 97; unit <= 122; unit += 1) CLASS[unit] = LOWER;
for (let unit = 48; unit <= 57; unit += 1) CLASS[unit] = DIGIT;

function count(token: string, wanted: number): number {
  let found = 0;
  for (let index = 0; index < token.length; index += 1) {
    if (CLASS[token.charCodeAt(index)] === wanted) found += 1;
  }
  return found;
}

/** Letters of one case: hashes, hexadecimal ids, base 32, base 36, UPPER_CASE names, decimal numbers. */
function hasOneCase(token: string): boolean {
  return count(token, UPPER) === 0 || count(token, LOWER) === 0;
}

/**
 * Names such as `getApiKeyFromTheEnvironmentNow` and spelled-out placeholders: of a draw's letters
 * about half are capitals, of a name's about one in six.
 */
function isCasedLikeAName(token: string): boolean {
  const upper = count(token, UPPER);
  const lower = count(token, LOWER);
  return Math.min(upper, lower) <= 3 || (upper + lower >= 31 && Math.min(upper, lower) <= 7);
}

/** A draw has 25 different characters, give or take two; a half that is written twice has 16 at most. */
function repeatsItself(token: string): boolean {
  // A bit for each character seen, in a word for each row of the ASCII table.
  let digits = 0;
  let capitals = 0;
  let small = 0;
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index);
    const bit = 1 << (unit & 31);
    if (unit < 64) digits |= bit;
    else if (unit < 96) capitals |= bit;
    else small |= bit;
  }
  return bitsOf(digits) + bitsOf(capitals) + bitsOf(small) <= KEY_LENGTH / 2;
}

function bitsOf(word: number): number {
  let rest = word;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Where a pair of ASCII characters stands in a table of pairs. */
function pair(first: number, second: number): number {
  return (first << 7) | second;
}

function pairTable(pairs: Iterable<string>): Uint8Array {
  const table = new Uint8Array(128 * 128);
  for (const letters of pairs) table[pair(letters.charCodeAt(0), letters.charCodeAt(1))] = 1;
  return table;
}

const ORDERS = ['abcdefghijklmnopqrstuvwxyza', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SUCCESSIONS = pairTable(
  ORDERS.flatMap((order) =>
    Array.from({ length: order.length - 1 }, (_, index) => order.slice(index, index + 2)),
  ),
);

/** `a1B2c3D4e5…`, `abcdEFGH1234…`, `qwertyUIOP…`: letters or digits that count up, also when interleaved. */
function countsUp(token: string): boolean {
  let letter = 0;
  let digit = 0;
  let successions = 0;
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index) | SMALL;
    const isDigit = CLASS[unit] === DIGIT;
    successions += SUCCESSIONS[pair(isDigit ? digit : letter, unit)] ?? 0;
    if (isDigit) digit = unit;
    else letter = unit;
  }
  return successions >= 10;
}

/** The bit that makes a letter small; digits have it already. */
const SMALL = 32;

/** The pairs of letters that make up most of the words of European languages. */
const COMMON_PAIRS = pairTable(
  (
    'th he in er an re nd on en at ou ed ha to or it is hi es ng st ar te se me al le ea ti ne ve ll de ri ro ic ' +
    'io ra ce li ch be ma si om ur ke ey ap pi ec et el la ac cr lo ta co us ss di ge un sc ag ho yo mi tr ai ' +
    'em pl ol po ho id pe no am ee ut so il na'
  ).split(' '),
);

/** Words in any European language, however they are cased. */
function readsAsWords(token: string): boolean {
  let found = 0;
  let before = 0;
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index) | SMALL;
    found += COMMON_PAIRS[pair(before, unit)] ?? 0;
    before = unit;
  }
  return found >= 12 || (found >= 9 && count(token, UPPER) <= 5);
}

const PLACEHOLDER_WORDS = [
  'mistral', 'codestral', 'placeholder', 'replace', 'example', 'sample', 'dummy', 'fake', 'changeme', 'change',
  'insert', 'your', 'here', 'apikey', 'secret', 'token', 'test', 'this', 'with', 'random', 'string', 'notareal',
  'votre', 'ihre', 'tuclave', 'chave', 'remplacer', 'schluessel', 'inserire', 'demo',
]; // prettier-ignore

/** Three letters as a number: five bits of each tell one letter from another, whatever its case. */
function triple(token: string, index: number): number {
  const first = token.charCodeAt(index) & 31;
  const second = token.charCodeAt(index + 1) & 31;
  return (first << 10) | (second << 5) | (token.charCodeAt(index + 2) & 31);
}

const WORD_STARTS = new Uint8Array(1 << 15);
for (const word of PLACEHOLDER_WORDS) WORD_STARTS[triple(word, 0)] = 1;

/** Whether any of the words may begin in a token: few draws have three such letters in a row. */
function mayHoldWord(token: string): boolean {
  for (let index = 0; index + 3 < token.length; index += 1) {
    if (WORD_STARTS[triple(token, index)] === 1) return true;
  }
  return false;
}

/** Words such as `YOURmistralKEY12…` that fill a good part of the token. One word alone may be chance. */
function isBuiltOfPlaceholderWords(token: string): boolean {
  if (!mayHoldWord(token)) return false;
  let rest = token.toLowerCase();
  for (const word of PLACEHOLDER_WORDS) rest = rest.replace(word, ' ');
  const covered = KEY_LENGTH - rest.replaceAll(' ', '').length;
  return covered >= 10;
}

export const HEURISTICS: readonly Heuristic[] = [
  { name: 'one case', lossPerMillion: 1, rejects: hasOneCase },
  { name: 'cased like a name', lossPerMillion: 300, rejects: isCasedLikeAName },
  { name: 'repeats itself', lossPerMillion: 10, rejects: repeatsItself },
  { name: 'counts up', lossPerMillion: 50, rejects: countsUp },
  { name: 'reads as words', lossPerMillion: 200, rejects: readsAsWords },
  { name: 'placeholder words', lossPerMillion: 1, rejects: isBuiltOfPlaceholderWords },
];

/** Whether a token of 32 alphanumerics looks as if each character was drawn by chance. */
export function looksDrawn(token: string): boolean {
  return !HEURISTICS.some(({ rejects }) => rejects(token));
}
