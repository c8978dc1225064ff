import { isAlphanumeric, type Candidate } from '../candidates.js';
import { tableOf } from '../decoding/characters.js';
import { isPartOfLongerToken } from '../longer-token.js';
import { kindOfName } from '../names.js';
import { against, type Look } from './evidence.js';

/** How far back what is joined to a candidate is read. */
const MAX_NEIGHBOUR_CHARACTERS = 64;

/** A stretch of base64, a JWT, a signed URL, a hash: the run only happens to have the length of a key. */
export const partOfLongerToken: Look = ({ text, candidate }) =>
  isPartOfLongerToken(text, candidate.start) || isGluedPlus(text, candidate.start)
    ? against('part of a longer token')
    : undefined;

/** A plus sign before the run is base64, but for a form's `Bearer+KEY` and for string concatenation. */
function isGluedPlus(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '+') return false;
  const before = text.slice(Math.max(0, start - 50), start - 1);
  // `me+mistral-api-key+KEY@example.org` is an address with tags.
  const tag = /[\w-]{1,40}$/.exec(before)?.[0] ?? '';
  return !/(?:bearer|basic|token|\s)$/i.test(before) && kindOfName(tag) !== 'mistral-key';
}

/** The parts of a token before an offset, joined by `_` or `-`. */
function tokenBefore(text: string, offset: number): string {
  const limit = Math.max(0, offset - MAX_NEIGHBOUR_CHARACTERS);
  let start = offset;
  while (start > limit && isTokenPart(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

function isTokenPart(unit: number): boolean {
  return isAlphanumeric(unit) || isJoint(unit);
}

function isJoint(unit: number): boolean {
  return unit === UNDERSCORE || unit === HYPHEN;
}

const UNDERSCORE = 95;
const HYPHEN = 45;

/**
 * A prefix as other vendors have it (`sk-`, `tvly-`, `pk_live_`): Mistral's keys have none. A name is
 * no prefix: `mistral-key-` in a file name or a branch name.
 */
export const prefixed: Look = ({ text, candidate }) => {
  if (!isJoint(text.charCodeAt(candidate.start - 1))) return undefined;
  const prefix = tokenBefore(text, candidate.start);
  if (!/[A-Za-z0-9]+[_-]+$/.test(prefix)) return undefined;
  // `mistral-` alone begins names of builds, of caches and of folders.
  return kindOfName(prefix) === 'mistral-key'
    ? undefined
    : against('behind a prefix, which Mistral keys do not have');
};

/** More of the same token behind it: `KEY-…`, `KEY_…`. In names of files and branches that is where words go. */
export const suffixed: Look = ({ text, candidate, stage }) => {
  const { end } = candidate;
  const isGlued = isJoint(text.charCodeAt(end)) && isAlphanumeric(text.charCodeAt(end + 1));
  const isPlace =
    stage.surface === 'path' || stage.surface === 'branch-name' || stage.surface === 'tag-name';
  return isGlued && !isPlace ? against('part of a longer token') : undefined;
};

/** The user part of a URL before an offset: `postgresql://mistral:`, `https://`. Linear: bounded classes. */
const USER_PART = /:\/\/[^\s/@"'`]{0,80}$/;

/** `mistral://KEY@`, as some frameworks write where to find a model. Linear: bounded. */
const MISTRAL_SCHEME = /(?:mistral|codestral)[\w+.-]{0,20}:\/\/(?:[\w-]{0,40}:)?$/i;
const MISTRAL_HOST = /^(?:[\w-]{1,30}\.)?mistral\.ai\b/i;

/** The password or user of a URL: it belongs to what the URL leads to. */
export const passwordOfUrl: Look = ({ text, candidate }) => {
  if (text.charAt(candidate.end) !== '@') return undefined;
  const before = text.slice(Math.max(0, candidate.start - 100), candidate.start);
  const host = text.slice(candidate.end + 1, candidate.end + 60);
  const isMistrals = MISTRAL_SCHEME.test(before) || MISTRAL_HOST.test(host);
  if (USER_PART.test(before) && isMistrals)
    return { weight: 'strong', reason: "in the URL of Mistral's host" };
  return USER_PART.test(before) ? against('the password in a URL') : undefined;
};

/** An address of mail before the colon of a login: `me@example.org:`. Linear: bounded. */
const LOGIN = /[\w.+-]{1,64}@[\w.-]{1,100}:$/;

/** The other half of a login, as in the decoded header of a basic authentication. */
export const passwordOfLogin: Look = ({ text, candidate }) =>
  text.charAt(candidate.start - 1) === ':' &&
  LOGIN.test(text.slice(Math.max(0, candidate.start - 170), candidate.start))
    ? against('the password of a login')
    : undefined;

/** The attribute `key` of an element, before its value. Linear: bounded, one class after another. */
const ELEMENT_KEY = /<[A-Za-z][\w.]{0,60}(?:\s[^<>]{0,300})?\skey=\{?["'`]$/;

/** React's `key`, which tells the elements of a list apart. */
export const keyOfElement: Look = ({ text, candidate, stage }) =>
  stage.kind.hasElements &&
  ELEMENT_KEY.test(text.slice(Math.max(0, candidate.start - 400), candidate.start))
    ? against('the `key` of an element')
    : undefined;

const QUOTES = tableOf('"\'');
/** A quote that opens the name of an entry: behind a bracket, a comma or at the start of a line. */
const ENTRY_QUOTE = /[{,]\s{0,40}["']$|\n[ \t]{0,80}["']$/;

/** `task[…]`: what tells one of many apart; not `<![CDATA[…]]>`. */
function isIndex(text: string, { start, end }: Candidate): boolean {
  return (
    text.charAt(start - 1) === '[' &&
    text.charAt(end) === ']' &&
    text.charAt(end + 1) !== ']' &&
    isAlphanumeric(text.charCodeAt(start - 2))
  );
}

/** `"KEY": 1`: the run is the name of an entry, as in vocabularies and maps by id. */
export const nameOfEntry: Look = ({ text, candidate }) => {
  if (isIndex(text, candidate)) return against('an index');
  if (QUOTES[text.charCodeAt(candidate.end)] !== 1) return undefined;
  const behind = text.slice(candidate.end, candidate.end + 12);
  if (!/^["']\s{0,4}:(?!:)/.test(behind)) return undefined;
  const before = text.slice(Math.max(0, candidate.start - 90), candidate.start);
  return ENTRY_QUOTE.test(before) ? against('the name of an entry') : undefined;
};

/** `with:` of a step or `cache:` of a job, whose `key` names what is cached. Linear: fixed words. */
const CACHE_BLOCK = /^\s{0,80}(?:- )?(?:with|cache):\s*$/;

/** The `key` of a cache in a workflow. */
export const keyOfCache: Look = ({ own, structure, lineIndex }) => {
  if (own?.text !== 'key') return undefined;
  const [parent] = structure.lines.parentsOf(lineIndex, 2_000);
  return parent !== undefined && CACHE_BLOCK.test(structure.shownLine(parent))
    ? against('the key of a cache')
    : undefined;
};
