import {
  CLASS_WORDS,
  GENERIC_WORDS,
  KEY_WORDS,
  MISSPELT_NAMES,
  MISTRAL_NAMES,
  MODEL_WORDS,
  NON_KEY_WORDS,
  PASSWORD_WORDS,
  PURPOSE_WORDS,
  VENDOR_NAMES,
} from './vocabulary.js';

/** Words of a name by case: `APIKey` gives `API`, `Key`. Linear: each character is in one branch only, but for one step back. */
const CASED_WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+/gu;

/** A name is judged by this much of it. */
export const MAX_NAME_CHARACTERS = 120;

/** The words of a name in lower case, without digits: `MISTRAL_API_KEY_2` gives `mistral`, `api`, `key`. */
export function wordsOf(name: string): readonly string[] {
  const judged = name.slice(-MAX_NAME_CHARACTERS);
  return plainWords(judged) ?? (judged.match(CASED_WORD) ?? []).map((word) => word.toLowerCase());
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const KINDS = new Uint8Array(128);
for (let unit = 65; unit <= 90; unit += 1) KINDS[unit] = CAPITAL;
for (let unit = 97; unit <= 122; unit += 1) KINDS[unit] = SMALL;

/** The same for a name in ASCII, as nearly all are, by a loop; undefined for any other. */
function plainWords(name: string): readonly string[] | undefined {
  const words: string[] = [];
  const small = name.toLowerCase();
  let start = 0;
  let before = OTHER;
  for (let index = 0; index < name.length; index += 1) {
    const kind = KINDS[name.charCodeAt(index)];
    if (kind === undefined) return undefined;
    // A capital before a small letter begins a word, also behind other capitals.
    const begins = kind === CAPITAL && (before === SMALL || isSmallAt(name, index + 1));
    if (start < index && before !== OTHER && (begins || kind === OTHER)) {
      words.push(small.slice(start, index));
    }
    if (begins || before === OTHER) start = index;
    before = kind;
  }
  if (before !== OTHER) words.push(small.slice(start));
  return words;
}

function isSmallAt(name: string, index: number): boolean {
  return KINDS[name.charCodeAt(index)] === SMALL;
}

/**
 * The Mistral name that a word is, begins with or ends with: `mistralai`, `langchainmistral`. Not one
 * in the middle of other letters: `amistralb` is another word.
 */
export function mistralNameIn(word: string): string | undefined {
  return MISTRAL_NAMES.find((name) => word.startsWith(name) || word.endsWith(name));
}

/** Key words that are written together with what they belong to: `mykey`, `authtoken`, `llmsecret`. */
const JOINED_KEY = /(?:api|auth|access|secret|my|llm|ai|x)(?:keys?|tokens?|secrets?)$/;
/** Words for a key in other languages, with their endings and what may be joined before. Linear: fixed words. */
const FOREIGN_KEY =
  /^(?:api|zugangs|zugriffs|geheim)?(?:anahtar|schl(?:ü|ue)ssel|klucz|kulcs|avai[nm]|ключ|токен|nyckel|n[øo]kkel|n[øo]gl|sleutel|chiav|kl[ií][čc]|kunci|khóa)[\p{L}]{0,4}$|^(?:zugangs|zugriffs|zugangs)token$/u;
/** The like for other secrets: `csrftoken`, `sessionkey`, and whatever guards a form: `csrfmiddlewaretoken`. Linear: fixed words. */
const JOINED_PURPOSE = /^(?:csrf|xsrf|session|cookie|cache|webhook|signing|encryption|hmac|cron)(?:key|token|secret)s?$|^_?[cx]srf[a-z]{0,30}$/; // prettier-ignore
/** Words that end in one for an id or a hash: `geohash`, `userid`, `buildnumber`. Linear: fixed words. */
const JOINED_OTHER =
  /[a-z](?:hash|uuid|guid|digest|checksum|shasum|number)$|^(?:unique|user|order|request|agent|file|job|trace|build|client|customer|account|device|message|thread|batch|project|org|workspace|object|document|doc|node|run|task|event|transaction|session|correlation|conversation)ids?$/;
/** Mistral's name inside of a word that ends in one for a key: `amistralkey`. Linear: fixed words. */
const JOINED_NAME = /(?:mistral|codestral)(?:ai)?(?:api)?(?:key|token)s?$/;

/** What a word may be, a bit for each. */
export const IS_KEY = 1;
export const IS_NON_KEY = 2;
export const IS_GENERIC = 4;
/** It calls a value what no API takes as its key. */
export const IS_PASSWORD = 8;
export const IS_PURPOSE = 16;
export const IS_MODEL = 32;
export const IS_CLASS = 64;
export const IS_VENDOR = 128;
/** A vendor's name begins with it: `deep` of `DeepSeek`. */
export const BEGINS_VENDOR = 256;
export const IS_MISTRAL = 512;
export const IS_MISSPELT = 1024;
/** It is Mistral's name and a word for a key in one. */
export const IS_JOINED = 2048;
/** It may be the second of two words that name a product: `le chat`. */
export const ENDS_PRODUCT = 4096;

/** A word of a name, and all that it may be. */
export interface Word {
  readonly text: string;
  readonly is: number;
}

const SETS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [IS_KEY, KEY_WORDS],
  [IS_NON_KEY, NON_KEY_WORDS],
  [IS_GENERIC, GENERIC_WORDS],
  [IS_PASSWORD, PASSWORD_WORDS],
  [IS_PURPOSE, PURPOSE_WORDS],
  [IS_MODEL, MODEL_WORDS],
  [IS_CLASS, CLASS_WORDS],
  [IS_VENDOR, VENDOR_NAMES],
  [BEGINS_VENDOR, Array.from(VENDOR_NAMES).flatMap(beginningsOf)],
  [IS_MISSPELT, MISSPELT_NAMES.flatMap((name) => [name, `${name}ai`])],
];

function beginningsOf(name: string): readonly string[] {
  return Array.from({ length: name.length - 1 }, (_, index) => name.slice(0, index + 1));
}

const VOCABULARY = new Map<string, number>();
for (const [bit, words] of SETS) {
  for (const word of words) VOCABULARY.set(word, (VOCABULARY.get(word) ?? 0) | bit);
}

/** Whether a word is said by how it begins or ends. Nothing shorter than `xkey` is. */
const SHORTEST_JOINED = 4;

function joinedIs(text: string): number {
  return (
    (JOINED_KEY.test(text) || FOREIGN_KEY.test(text) ? IS_KEY : 0) |
    (JOINED_OTHER.test(text) ? IS_NON_KEY : 0) |
    (JOINED_PURPOSE.test(text) ? IS_PASSWORD : 0) |
    (mistralNameIn(text) === undefined ? 0 : IS_MISTRAL) |
    (JOINED_NAME.test(text) ? IS_JOINED : 0) |
    (text.startsWith('chat') || text.startsWith('plateforme') ? ENDS_PRODUCT : 0)
  );
}

/** Longer words met so far: there are fewer of them than names. */
const KNOWN = new Map<string, number>();
const MAX_KNOWN = 20_000;

export function wordOf(text: string): Word {
  if (text.length < SHORTEST_JOINED) return { text, is: VOCABULARY.get(text) ?? 0 };
  let is = KNOWN.get(text);
  if (is === undefined) {
    is = (VOCABULARY.get(text) ?? 0) | joinedIs(text);
    if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
    KNOWN.set(text, is);
  }
  return { text, is };
}

/** Whether some of the words are what a bit says. */
export function someAre(words: readonly Word[], bit: number): boolean {
  for (const word of words) if ((word.is & bit) !== 0) return true;
  return false;
}
