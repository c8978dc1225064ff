import { NEUTRAL_NAMES, SETTER_WORDS, VENDOR_NAMES } from './vocabulary.js';
import {
  BEGINS_VENDOR,
  ENDS_PRODUCT,
  IS_CLASS,
  IS_GENERIC,
  IS_JOINED,
  IS_KEY,
  IS_MISSPELT,
  IS_MISTRAL,
  IS_MODEL,
  IS_NON_KEY,
  IS_PASSWORD,
  IS_PURPOSE,
  IS_VENDOR,
  MAX_NAME_CHARACTERS,
  mistralNameIn,
  someAre,
  wordOf,
  wordsOf,
  type Word,
} from './words.js';

/**
 * What a name says about the value that it stands for.
 *
 * - `mistral-key`: a Mistral name and a key word (`MISTRAL_API_KEY`, `codestralToken`)
 * - `mistral`: a Mistral name and nothing that tells against a key (`mistral`, `MistralClient`)
 * - `mistral-model`: the name of a model (`mistral-large-latest`)
 * - `generic-key`: a key, and nothing about whose (`apiKey`, `LLM_TOKEN`)
 * - `vendor`: another vendor's name
 * - `other-key`: a key with a word that says what for (`WEATHER_STATION_KEY`)
 * - `other-secret`: a password, or a secret of sessions, caches, databases, also where it is Mistral's
 * - `non-key`: an id, a hash, a model, a URL, also where it is Mistral's
 * - `neutral`: part of the syntax
 * - `plain`: anything else
 */
export type NameKind =
  | 'mistral-key'
  | 'mistral'
  | 'mistral-model'
  | 'generic-key'
  | 'vendor'
  | 'other-key'
  | 'other-secret'
  | 'non-key'
  | 'neutral'
  | 'plain';

/** What is left of a word beside its Mistral name: `apikey` of `mistralapikey`. */
function withoutMistral(word: Word): readonly Word[] {
  const name = mistralNameIn(word.text);
  if (name === undefined) return [word];
  const rest = word.text.replace(name, '').replace(/^ai/, '');
  return rest === '' ? [] : [wordOf(rest)];
}

/** What the end of a name is that still decides after what is generic there has been dropped: `KEY` of `KEY_PROD`. */
function deciding(words: readonly Word[]): number {
  const last = words.findLast(
    ({ is }) => (is & (IS_KEY | IS_NON_KEY)) !== 0 || (is & IS_GENERIC) === 0,
  );
  return last?.is ?? 0;
}

/** A name written as classes are: `MistralAiChatModel`. */
const CLASS_NAME = /^[A-Z][a-z]/;

/** Whether the words call something a secret that no API takes as its key. */
function areOtherSecret(words: readonly Word[]): boolean {
  return someAre(words, IS_PASSWORD) || (someAre(words, IS_PURPOSE) && someAre(words, IS_KEY));
}

function kindOfMistral(rest: readonly Word[], isClass: boolean): NameKind {
  const last = deciding(rest);
  const isKey = someAre(rest, IS_KEY);
  if ((last & IS_MODEL) !== 0 && !isKey) return 'mistral-model';
  if ((last & IS_NON_KEY) !== 0) return isClass && (last & IS_CLASS) !== 0 ? 'mistral' : 'non-key';
  if (areOtherSecret(rest)) return 'other-secret';
  return isKey ? 'mistral-key' : 'mistral';
}

/** Names with a key word that are not said of the keys of Mistral's API: Django, AWS and Stripe say `SECRET_KEY`. */
const OTHER_KEYS = new Set([
  'secretkey',
  'secretaccesskey',
  'clientsecret',
  'publickey',
  'keyboard',
  'keypress',
  'keyframes',
]);

/** Whether a word, or two that capitals divide (`OpenAI`, `DeepSeek`), are another vendor's name. */
function namesVendor(words: readonly Word[]): boolean {
  return words.some(({ text, is }, index) => {
    if ((is & IS_VENDOR) !== 0) return true;
    return (is & BEGINS_VENDOR) !== 0 && VENDOR_NAMES.has(text + (words[index + 1]?.text ?? ''));
  });
}

const LONGEST_VENDOR = Math.max(...Array.from(VENDOR_NAMES, ({ length }) => length));
/** What divides the parts of a name. Linear: one class. */
const DIVIDER = /[^a-z0-9]+/;

/** Whether a part of a name, or two, with their digits are one: `ai21`, `auth0`. */
function hasVendorPart(name: string): boolean {
  const small = name.toLowerCase();
  if (!DIVIDER.test(small)) return small.length <= LONGEST_VENDOR && VENDOR_NAMES.has(small);
  const parts = small.split(DIVIDER);
  return parts.some(
    (part, index) =>
      part.length <= LONGEST_VENDOR &&
      (VENDOR_NAMES.has(part) || VENDOR_NAMES.has(part + (parts[index + 1] ?? ''))),
  );
}

function kindOfOther(words: readonly Word[], name: string): NameKind {
  const isKey = someAre(words, IS_KEY);
  if (namesVendor(words) || hasVendorPart(name)) {
    // `openai-compatible` is whoever has a base URL.
    return words.some(({ text }) => text === 'compatible') && !isKey ? 'plain' : 'vendor';
  }
  if ((deciding(words) & IS_NON_KEY) !== 0) return 'non-key';
  if (areOtherSecret(words)) return 'other-secret';
  if (!isKey) return areNeutral(words) ? 'neutral' : 'plain';
  if (OTHER_KEYS.has(words.map(({ text }) => text).join(''))) return 'other-key';
  const isGeneral = words.every(({ is }) => (is & (IS_KEY | IS_GENERIC)) !== 0);
  return isGeneral ? 'generic-key' : 'other-key';
}

/** Words that say nothing, or a setter's: `setObject`; not `object` alone. */
function areNeutral(words: readonly Word[]): boolean {
  if (words.every(({ is }) => (is & IS_GENERIC) !== 0)) return true;
  return words.length === 2 && words.every(({ text }) => SETTER_WORDS.has(text));
}

/** Names said so far; the same few stand in most lines of a text. */
const KNOWN = new Map<string, NameKind>();
const MAX_KNOWN = 20_000;

/** What a name says about its value. */
export function kindOfName(name: string): NameKind {
  if (name.length > MAX_NAME_CHARACTERS) return judgeName(name);
  const unnumbered = withoutNumber(name);
  const known = KNOWN.get(unnumbered);
  if (known !== undefined) return known;
  const kind = judgeName(unnumbered);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(unnumbered, kind);
  return kind;
}

/** A name with zeros for the number at its end, if that is longer than any in the vocabulary: `KEY_1017` as `KEY_000`. */
function withoutNumber(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end -= 1;
  const isNumbered = name.length - end >= ZEROS.length && JOINTS.includes(name.charAt(end - 1));
  return isNumbered ? name.slice(0, end) + ZEROS : name;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const JOINTS = '_-';
const ZEROS = '000';

/** What stands beside Mistral's name in its own name and those of its products. */
const PART_OF_NAME = new Set(['ai', 'le', 'la', 'plateforme']);

/** Mistral's products whose names are two words. Linear: fixed words. */
const TWO_WORD_NAME = /(?<![a-z])(?:le chat|la plateforme)(?![a-z])/;
/** `MISTAL_API_KEY`, `amistralkey`: not how Mistral is spelled, but beside a word for a key nothing else is meant. */
function isMisspelt(words: readonly Word[]): boolean {
  if (someAre(words, IS_JOINED)) return true;
  return someAre(words, IS_MISSPELT) && someAre(words, IS_KEY) && !areOtherSecret(words);
}

function areMistral(words: readonly Word[]): boolean {
  if (someAre(words, IS_MISTRAL)) return true;
  if (!someAre(words, ENDS_PRODUCT)) return false;
  return TWO_WORD_NAME.test(words.map(({ text }) => text).join(' '));
}

function judgeName(name: string): NameKind {
  if (NEUTRAL_NAMES.has(name.toLowerCase())) return 'neutral';
  const words = wordsOf(name).map(wordOf);
  if (words.length === 0) return 'neutral';
  const isMistral = areMistral(words);
  if (!isMistral && isMisspelt(words)) return 'mistral-key';
  if (!isMistral) return kindOfOther(words, name);
  if (namesVendor(words.filter(({ text }) => text !== 'azure'))) return 'vendor';
  const rest = words.flatMap(withoutMistral).filter(({ text }) => !PART_OF_NAME.has(text));
  return kindOfMistral(rest, CLASS_NAME.test(name));
}
