import {
  CLASS_WORDS,
  GENERIC_WORDS,
  KEY_WORDS,
  MISSPELT_NAMES,
  MISTRAL_NAMES,
  MODEL_WORDS,
  NEUTRAL_NAMES,
  NON_KEY_WORDS,
  PASSWORD_WORDS,
  PURPOSE_WORDS,
  STRUCTURE_WORDS,
  VENDOR_NAMES,
} from './vocabulary.js';

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

/** Words of a name by case: `APIKey` gives `API`, `Key`. Linear: each character is in one branch only, but for one step back. */
const CASED_WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+/gu;

/** A name is judged by this much of it. */
const MAX_NAME_CHARACTERS = 120;

/** The words of a name in lower case, without digits: `MISTRAL_API_KEY_2` gives `mistral`, `api`, `key`. */
export function wordsOf(name: string): readonly string[] {
  const words = name.slice(-MAX_NAME_CHARACTERS).match(CASED_WORD) ?? [];
  return words.map((word) => word.toLowerCase());
}

/**
 * The Mistral name that a word is, begins with or ends with: `mistralai`, `langchainmistral`. Not one
 * in the middle of other letters: `amistralb` is another word.
 */
export function mistralNameIn(word: string): string | undefined {
  return MISTRAL_NAMES.find((name) => word.startsWith(name) || word.endsWith(name));
}

/** What is left of a word beside its Mistral name: `apikey` of `mistralapikey`. */
function withoutMistral(word: string): readonly string[] {
  const name = mistralNameIn(word);
  if (name === undefined) return [word];
  const rest = word.replace(name, '').replace(/^ai/, '');
  return rest === '' ? [] : [rest];
}

/** Key words that are written together with what they belong to: `mykey`, `authtoken`, `llmsecret`. */
const JOINED_KEY = /(?:api|auth|access|secret|my|llm|ai|x)(?:keys?|tokens?|secrets?)$/;

/** The like for other secrets: `csrftoken`, `sessionkey`. */
const JOINED_PURPOSE = /^(?:csrf|xsrf|session|cookie|cache|webhook|signing|encryption|hmac|cron)(?:key|token|secret)s?$/; // prettier-ignore

function isKeyWord(word: string): boolean {
  return KEY_WORDS.has(word) || JOINED_KEY.test(word);
}

/** The end of a name that still decides after what is generic there has been dropped: `KEY` of `KEY_PROD`. */
function decidingWord(words: readonly string[]): string | undefined {
  const index = words.findLastIndex(
    (word) => isKeyWord(word) || NON_KEY_WORDS.has(word) || !GENERIC_WORDS.has(word),
  );
  return words[index];
}

/** A name written as classes are: `MistralAiChatModel`. */
const CLASS_NAME = /^[A-Z][a-z]/;

/** Whether the words call something a secret that no API takes as its key. */
function areOtherSecret(words: readonly string[]): boolean {
  return (
    words.some((word) => PASSWORD_WORDS.has(word) || JOINED_PURPOSE.test(word)) ||
    (words.some(isKeyWord) && words.some((word) => PURPOSE_WORDS.has(word)))
  );
}

function kindOfMistral(rest: readonly string[], isClass: boolean): NameKind {
  const last = decidingWord(rest);
  if (last !== undefined && MODEL_WORDS.has(last) && !rest.some(isKeyWord)) return 'mistral-model';
  if (last !== undefined && NON_KEY_WORDS.has(last)) {
    return isClass && CLASS_WORDS.has(last) ? 'mistral' : 'non-key';
  }
  if (areOtherSecret(rest)) return 'other-secret';
  return rest.some(isKeyWord) ? 'mistral-key' : 'mistral';
}

/** Names with a key word that are not said of the keys of Mistral's API: Django, AWS and Stripe say `SECRET_KEY`. */
const OTHER_KEYS = new Set(['secretkey', 'publickey', 'keyboard', 'keypress', 'keyframes']);

/** Whether a word, or two that capitals divide (`OpenAI`, `DeepSeek`), are another vendor's name. */
function namesVendor(words: readonly string[]): boolean {
  return words.some(
    (word, index) => VENDOR_NAMES.has(word) || VENDOR_NAMES.has(word + (words[index + 1] ?? '')),
  );
}

/** Parts of a name with their digits: `ai21`, `auth0`. */
function partsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^a-z0-9]+/);
}

function kindOfOther(words: readonly string[], name: string): NameKind {
  if (namesVendor(words) || namesVendor(partsOf(name))) {
    // `openai-compatible` is whoever has a base URL.
    return words.includes('compatible') && !words.some(isKeyWord) ? 'plain' : 'vendor';
  }
  const last = decidingWord(words);
  if (last !== undefined && NON_KEY_WORDS.has(last)) return 'non-key';
  if (areOtherSecret(words)) return 'other-secret';
  if (!words.some(isKeyWord)) {
    return words.every((word) => GENERIC_WORDS.has(word)) ? 'neutral' : 'plain';
  }
  if (OTHER_KEYS.has(words.join(''))) return 'other-key';
  return words.every((word) => isKeyWord(word) || GENERIC_WORDS.has(word))
    ? 'generic-key'
    : 'other-key';
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

/** A name with one digit for the number at its end, which no word of the vocabulary has behind a joint: `KEY_17` as `KEY_1`. */
function withoutNumber(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end -= 1;
  const isNumbered = end < name.length - 1 && JOINTS.includes(name.charAt(end - 1));
  return isNumbered ? name.slice(0, end + 1) : name;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const JOINTS = '_-';

/** What stands beside Mistral's name in its own name and those of its products. */
const PART_OF_NAME = new Set(['ai', 'le', 'la', 'plateforme']);

/** Mistral's products whose names are two words. Linear: fixed words. */
const TWO_WORD_NAME = /(?<![a-z])(?:le chat|la plateforme)(?![a-z])/;
/** Mistral's name inside of a word that ends in one for a key: `amistralkey`. Linear: fixed words. */
const JOINED_NAME = /(?:mistral|codestral)(?:ai)?(?:api)?(?:key|token)s?$/;

/** `MISTAL_API_KEY`, `amistralkey`: not how Mistral is spelled, but beside a word for a key nothing else is meant. */
function isMisspelt(words: readonly string[]): boolean {
  if (words.some((word) => JOINED_NAME.test(word))) return true;
  return (
    words.some((word) => MISSPELT_NAMES.some((name) => word === name || word === `${name}ai`)) &&
    words.some(isKeyWord) &&
    !areOtherSecret(words)
  );
}

function judgeName(name: string): NameKind {
  if (NEUTRAL_NAMES.has(name.toLowerCase())) return 'neutral';
  const words = wordsOf(name);
  if (words.length === 0) return 'neutral';
  const isMistral =
    words.some((word) => mistralNameIn(word) !== undefined) || TWO_WORD_NAME.test(words.join(' '));
  if (!isMistral && isMisspelt(words)) return 'mistral-key';
  if (!isMistral) return kindOfOther(words, name);
  if (namesVendor(words.filter((word) => word !== 'azure'))) return 'vendor';
  const rest = words.flatMap(withoutMistral).filter((word) => !PART_OF_NAME.has(word));
  return kindOfMistral(rest, CLASS_NAME.test(name));
}

/** Whether a name is that of a part of a structure: `attributes`, `authConfig`. */
export function isStructural(name: string): boolean {
  return wordsOf(name).every((word) => STRUCTURE_WORDS.has(word) || GENERIC_WORDS.has(word));
}
