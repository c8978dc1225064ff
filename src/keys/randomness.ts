import { KEY_LENGTH } from './candidates.js';
import {
  CODES,
  COMMON_PAIRS,
  DIGIT_MASK,
  FIRST_BITS,
  OTHER_BITS,
  pair,
  SUCCESSIONS,
} from './pairs.js';

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

/** How many bits of a word are set: by pairs, by fours, by eights, then all bytes added up in the highest. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(eights, 0x01010101) >>> 24;
}

/** `a1B2c3D4e5…`, `abcdEFGH1234…`, `qwertyUIOP…`: letters or digits that count up, also when interleaved. */
function countsUp({ successions }: Traits): boolean {
  return successions >= 10;
}

/** Words in any European language, however they are cased. */
function readsAsWords({ wordPairs, upper }: Traits): boolean {
  return wordPairs >= 12 || (wordPairs >= 9 && upper <= 5);
}

const PLACEHOLDER_WORDS = [
  'mistral', 'codestral', 'placeholder', 'replace', 'example', 'sample', 'dummy', 'fake', 'changeme', 'change',
  'insert', 'your', 'here', 'apikey', 'secret', 'token', 'test', 'this', 'with', 'random', 'string', 'notareal',
  'votre', 'ihre', 'tuclave', 'chave', 'remplacer', 'schluessel', 'inserire', 'demo',
]; // prettier-ignore

/** Three letters as a number of fifteen bits. */
function triple(before: number, letter: number): number {
  return ((before << 5) | letter) & 0x7fff;
}

/** A bit for each three letters with which one of the words begins. */
const WORD_STARTS = new Int32Array(1024);
for (const word of PLACEHOLDER_WORDS) {
  const letters = Array.from(word.slice(0, 3), (letter) => CODES[letter.charCodeAt(0)] ?? 0);
  const start = letters.reduce(triple, 0);
  WORD_STARTS[start >> 5] = (WORD_STARTS[start >> 5] ?? 0) | (1 << (start & 31));
}

/** One where some word begins with three letters, else zero. */
function startOfWord(letters: number): number {
  return ((WORD_STARTS[letters >> 5] ?? 0) >>> (letters & 31)) & 1;
}

/** Words such as `YOURmistralKEY12…` that fill a good part of the token. One word alone may be chance. */
function isBuiltOfPlaceholderWords(
  { mayHoldPlaceholder }: Traits,
  text: string,
  start: number,
): boolean {
  if (!mayHoldPlaceholder) return false;
  let rest = text.slice(start, start + KEY_LENGTH).toLowerCase();
  for (const word of PLACEHOLDER_WORDS) rest = rest.replace(word, ' ');
  const covered = KEY_LENGTH - rest.replaceAll(' ', '').length;
  return covered >= 10;
}

type Cases = Pick<Traits, 'upper' | 'lower'>;

/** The token that is looked at, unit by unit: reading a string twice costs more than this copy. */
const UNITS = new Uint16Array(KEY_LENGTH);

/** Reads the token at an offset, and counts its letters by case. */
function readCases(text: string, start: number): Cases {
  let cases = 0;
  for (let index = 0; index < KEY_LENGTH; index += 1) {
    const unit = text.charCodeAt(start + index);
    UNITS[index] = unit;
    cases += CASES[unit] ?? 0;
  }
  return { upper: cases >>> 16, lower: cases & 0xffff };
}

/**
 * The other traits of the token that was read last, in one pass. Chance decides what kind each
 * character is of, so nothing is decided by branches, which the processor would guess in vain.
 */
function readTraits({ upper, lower }: Cases): Traits {
  let [seen, seenToo] = [0, 0];
  let [letter, digit, before, letters, starts] = [0, 0, 0, 0, 0];
  let [successions, wordPairs] = [0, 0];
  for (let index = 0; index < KEY_LENGTH; index += 1) {
    const unit = UNITS[index] ?? 0;
    const code = CODES[unit] ?? 0;
    const ofDigit = DIGIT_MASK[unit] ?? 0;
    seen |= FIRST_BITS[unit] ?? 0;
    seenToo |= OTHER_BITS[unit] ?? 0;
    wordPairs += COMMON_PAIRS[pair(before, code)] ?? 0;
    before = code;
    successions += SUCCESSIONS[pair((digit & ofDigit) | (letter & ~ofDigit), code)] ?? 0;
    digit = (code & ofDigit) | (digit & ~ofDigit);
    letter = (code & ~ofDigit) | (letter & ofDigit);
    letters = triple(letters, code & ~ofDigit);
    starts |= startOfWord(letters);
  }
  const different = bitsOf(seen) + bitsOf(seenToo);
  return { upper, lower, different, successions, wordPairs, mayHoldPlaceholder: starts === 1 };
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
  ...BY_CASE.map((each) => ({
    ...each,
    rejects: (token: string) => each.rejects(readCases(token, 0)),
  })),
  ...BY_TRAITS.map((each) => ({
    ...each,
    rejects: (token: string) => each.rejects(readTraits(readCases(token, 0)), token, 0),
  })),
];

/** Whether 32 alphanumerics at an offset look as if each was drawn by chance. */
export function looksDrawnAt(text: string, start: number): boolean {
  const cases = readCases(text, start);
  if (hasOneCase(cases) || isCasedLikeAName(cases)) return false;
  const traits = readTraits(cases);
  return !(
    repeatsItself(traits) ||
    countsUp(traits) ||
    readsAsWords(traits) ||
    isBuiltOfPlaceholderWords(traits, text, start)
  );
}

/** The same of a token of its own. */
export function looksDrawn(token: string): boolean {
  return looksDrawnAt(token, 0);
}
