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

function count(token: string, test: (unit: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < token.length; index += 1) {
    if (test(token.charCodeAt(index))) found += 1;
  }
  return found;
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Letters of one case: hashes, hexadecimal ids, base 32, base 36, UPPER_CASE names, decimal numbers. */
function hasOneCase(token: string): boolean {
  return count(token, isUpper) === 0 || count(token, isLower) === 0;
}

/**
 * Names such as `getApiKeyFromTheEnvironmentNow` and spelled-out placeholders: of a draw's letters
 * about half are capitals, of a name's about one in six.
 */
function isCasedLikeAName(token: string): boolean {
  const upper = count(token, isUpper);
  const lower = count(token, isLower);
  return Math.min(upper, lower) <= 3 || (upper + lower >= 31 && Math.min(upper, lower) <= 7);
}

/** A draw has 25 different characters, give or take two; a half that is written twice has 16 at most. */
function repeatsItself(token: string): boolean {
  return new Set(token).size <= KEY_LENGTH / 2;
}

const ORDERS = ['abcdefghijklmnopqrstuvwxyza', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SUCCESSIONS = new Set(
  ORDERS.flatMap((order) => Array.from(order, (_, index) => order.slice(index, index + 2))),
);

function successions(stream: string): number {
  let found = 0;
  for (let index = 0; index + 1 < stream.length; index += 1) {
    if (SUCCESSIONS.has(stream.slice(index, index + 2))) found += 1;
  }
  return found;
}

/** `a1B2c3D4e5…`, `abcdEFGH1234…`, `qwertyUIOP…`: letters or digits that count up, also when interleaved. */
function countsUp(token: string): boolean {
  const plain = token.toLowerCase();
  const letters = plain.replace(/\d/g, '');
  const digits = plain.replace(/\D/g, '');
  return successions(letters) + successions(digits) >= 10;
}

/** The pairs of letters that make up most of the words of European languages. */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re nd on en at ou ed ha to or it is hi es ng st ar te se me al le ea ti ne ve ll de ri ro ic ' +
    'io ra ce li ch be ma si om ur ke ey ap pi ec et el la ac cr lo ta co us ss di ge un sc ag ho yo mi tr ai ' +
    'em pl ol po ho id pe no am ee ut so il na'
  ).split(' '),
);

/** Words in any European language, however they are cased. */
function readsAsWords(token: string): boolean {
  const plain = token.toLowerCase();
  let found = 0;
  for (let index = 0; index + 1 < plain.length; index += 1) {
    if (COMMON_PAIRS.has(plain.slice(index, index + 2))) found += 1;
  }
  return found >= 12 || (found >= 9 && count(token, isUpper) <= 5);
}

const PLACEHOLDER_WORDS = [
  'mistral', 'codestral', 'placeholder', 'replace', 'example', 'sample', 'dummy', 'fake', 'changeme', 'change',
  'insert', 'your', 'here', 'apikey', 'secret', 'token', 'test', 'this', 'with', 'random', 'string', 'notareal',
  'votre', 'ihre', 'tuclave', 'chave', 'remplacer', 'schluessel', 'inserire', 'demo',
]; // prettier-ignore

/** Words such as `YOURmistralKEY12…` that fill a good part of the token. One word alone may be chance. */
function isBuiltOfPlaceholderWords(token: string): boolean {
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
