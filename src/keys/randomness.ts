import { KEY_LENGTH } from './candidates.js';
import { COMMON_PAIRS, pair, SUCCESSIONS } from './pairs.js';

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

/** What each ASCII character counts for: a capital in the upper half of the number, a small letter in the lower. */
const CASES = new Int32Array(128);
for (let unit = 65; unit <= 90; unit += 1) CASES[unit] = 1 << 16;
for (let unit = 97; unit <= 122; unit += 1) CASES[unit] = 1;

/** What the heuristics ask of a token: read once for all of them. */
interface Traits {
  readonly token: string;
  readonly upper: number;
  readonly lower: number;
  /** How many different characters it has. */
  readonly different: number;
  /** How many letters or digits follow the one before in some order. */
  readonly successions: number;
  /** How many pairs it has that words are made of. */
  readonly wordPairs: number;
  readonly mayHoldPlaceholder: boolean;
}

/** Letters of one case: hashes, hexadecimal ids, base 32, base 36, UPPER_CASE names, decimal numbers. */
function hasOneCase({ upper, lower }: Cases): boolean {
  return upper === 0 || lower === 0;
}

/**
 * Names such as `getApiKeyFromTheEnvironmentNow` and spelled-out placeholders: of a draw's letters
 * about half are capitals, of a name's about one in six.
 */
function isCasedLikeAName({ upper, lower }: Cases): boolean {
  return Math.min(upper, lower) <= 3 || (upper + lower >= 31 && Math.min(upper, lower) <= 7);
}

/** A draw has 25 different characters, give or take two; a half that is written twice has 16 at most. */
function repeatsItself({ different }: Traits): boolean {
  return different <= KEY_LENGTH / 2;
}

function bitsOf(word: number): number {
  let rest = word;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** `a1B2c3D4e5…`, `abcdEFGH1234…`, `qwertyUIOP…`: letters or digits that count up, also when interleaved. */
function countsUp({ successions }: Traits): boolean {
  return successions >= 10;
}

/** The bit that makes a letter small; digits have it already. */
const SMALL = 32;

/** Words in any European language, however they are cased. */
function readsAsWords({ wordPairs, upper }: Traits): boolean {
  return wordPairs >= 12 || (wordPairs >= 9 && upper <= 5);
}

const PLACEHOLDER_WORDS = [
  'mistral', 'codestral', 'placeholder', 'replace', 'example', 'sample', 'dummy', 'fake', 'changeme', 'change',
  'insert', 'your', 'here', 'apikey', 'secret', 'token', 'test', 'this', 'with', 'random', 'string', 'notareal',
  'votre', 'ihre', 'tuclave', 'chave', 'remplacer', 'schluessel', 'inserire', 'demo',
]; // prettier-ignore

/** Three letters as a number: five bits of each tell one letter from another, whatever its case. */
const TRIPLES = 1 << 15;

function triple(before: number, unit: number): number {
  return ((before << 5) | (unit & 31)) & (TRIPLES - 1);
}

const WORD_STARTS = new Uint8Array(TRIPLES);
for (const word of PLACEHOLDER_WORDS) {
  const letters = Array.from(word.slice(0, 3), (letter) => letter.charCodeAt(0));
  WORD_STARTS[letters.reduce(triple, 0)] = 1;
}

/** Words such as `YOURmistralKEY12…` that fill a good part of the token. One word alone may be chance. */
function isBuiltOfPlaceholderWords({ token, mayHoldPlaceholder }: Traits): boolean {
  if (!mayHoldPlaceholder) return false;
  let rest = token.toLowerCase();
  for (const word of PLACEHOLDER_WORDS) rest = rest.replace(word, ' ');
  const covered = KEY_LENGTH - rest.replaceAll(' ', '').length;
  return covered >= 10;
}

type Cases = Pick<Traits, 'upper' | 'lower'>;

/** How many capitals a token has, in the upper half of the number, and how many small letters. */
function casesOf(token: string): number {
  let cases = 0;
  for (let index = 0; index < token.length; index += 1) {
    cases += CASES[token.charCodeAt(index)] ?? 0;
  }
  return cases;
}

function countOf(token: string): Cases {
  const cases = casesOf(token);
  return { upper: cases >>> 16, lower: cases & 0xffff };
}

/** Reads a token in one pass. */
function traitsOf(token: string, { upper, lower }: Cases): Traits {
  // A bit for each character seen, in a word for each row of the ASCII table.
  let [digits, capitals, small] = [0, 0, 0];
  let [letter, digit, before, letters, starts] = [0, 0, 0, 0, 0];
  let [successions, wordPairs] = [0, 0];
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index);
    const folded = unit | SMALL;
    const bit = 1 << (unit & 31);
    wordPairs += COMMON_PAIRS[pair(before, folded)] ?? 0;
    before = folded;
    letters = triple(letters, unit);
    starts |= WORD_STARTS[letters] ?? 0;
    if (unit < 64) {
      digits |= bit;
      successions += SUCCESSIONS[pair(digit, folded)] ?? 0;
      digit = folded;
    } else {
      if (unit < 96) capitals |= bit;
      else small |= bit;
      successions += SUCCESSIONS[pair(letter, folded)] ?? 0;
      letter = folded;
    }
  }
  const different = bitsOf(digits) + bitsOf(capitals) + bitsOf(small);
  return {
    token,
    upper,
    lower,
    different,
    successions,
    wordPairs,
    mayHoldPlaceholder: starts === 1,
  };
}

/** Heuristics that need no more than the count of letters by case, which is cheap: most hashes end there. */
const BY_CASE = [
  { name: 'one case', lossPerMillion: 1, rejects: hasOneCase },
  { name: 'cased like a name', lossPerMillion: 300, rejects: isCasedLikeAName },
] as const;
const BY_TRAITS = [
  { name: 'repeats itself', lossPerMillion: 10, rejects: repeatsItself },
  { name: 'counts up', lossPerMillion: 50, rejects: countsUp },
  { name: 'reads as words', lossPerMillion: 200, rejects: readsAsWords },
  { name: 'placeholder words', lossPerMillion: 1, rejects: isBuiltOfPlaceholderWords },
] as const;

export const HEURISTICS: readonly Heuristic[] = [
  ...BY_CASE.map((each) => ({ ...each, rejects: (token: string) => each.rejects(countOf(token)) })),
  ...BY_TRAITS.map((each) => ({
    ...each,
    rejects: (token: string) => each.rejects(traitsOf(token, countOf(token))),
  })),
];

/** Whether a token of 32 alphanumerics looks as if each character was drawn by chance. */
export function looksDrawn(token: string): boolean {
  const cases = countOf(token);
  if (hasOneCase(cases) || isCasedLikeAName(cases)) return false;
  const traits = traitsOf(token, cases);
  return !(
    repeatsItself(traits) ||
    countsUp(traits) ||
    readsAsWords(traits) ||
    isBuiltOfPlaceholderWords(traits)
  );
}
