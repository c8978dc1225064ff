import { isAlphanumeric, KEY_LENGTH } from './candidates.js';
import { tableOf } from './decoding/characters.js';

const MAX_NEIGHBOUR_CHARACTERS = 64;
/** Characters that join parts of one token: base64, base64url, JWT, vendor prefixes, file names. */
const JOINTS = tableOf('+/-_.~');
/** What begins an escape, whose letters may look like the start of what stands behind it. */
const ESCAPES = tableOf('\\%');

/** Where the run of alphanumerics before or behind an offset ends. */
function runEnd(text: string, offset: number, step: 1 | -1): number {
  let index = offset;
  const limit = offset + step * MAX_NEIGHBOUR_CHARACTERS;
  while (index !== limit && isAlphanumeric(text.charCodeAt(step === 1 ? index : index - 1)))
    index += step;
  return index;
}

/** Whether a part of a token is no word: capitals, small letters and digits mixed, as base64 is. */
function looksEncoded(part: string): boolean {
  return (
    (part.length >= 6 &&
      /[a-z][A-Z0-9]+[a-z]|[A-Z]+[a-z0-9]+[A-Z]/.test(part) &&
      /\d/.test(part)) ||
    part.length >= 40
  );
}

/** Whether what a character before a run joins to it is encoded. Of an escape nobody knows how much belongs to it. */
function isBehindEncoded(text: string, start: number): boolean {
  if (JOINTS[text.charCodeAt(start - 1)] !== 1) return false;
  const first = runEnd(text, start - 1, -1);
  return ESCAPES[text.charCodeAt(first - 1)] !== 1 && looksEncoded(text.slice(first, start - 1));
}

function isBeforeEncoded(text: string, end: number): boolean {
  if (JOINTS[text.charCodeAt(end)] !== 1) return false;
  return looksEncoded(text.slice(end + 1, runEnd(text, end + 1, 1)));
}

/**
 * How hashes say how they were made, and how long they are in base64, padding included: subresource integrity, as
 * package managers write it (https://www.w3.org/TR/sri-2/), and the sums of Go modules
 * (https://go.dev/ref/mod#go-sum-files). Linear: fixed words.
 */
const DIGEST = /(?:sha1-|sha256-|h1:|sha384-|sha512-)$/;
const DIGEST_LENGTHS = new Map([
  ['sha1-', 28],
  ['sha256-', 44],
  ['h1:', 44],
  ['sha384-', 64],
  ['sha512-', 88],
]);
const LONGEST_DIGEST = 88;
const LONGEST_PREFIX = 7;
const BASE64 = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 61;

/** Whether a run is part of a hash that says how it was made, and is as long as such a hash. */
function isInDigest(text: string, start: number): boolean {
  let first = start;
  const limit = Math.max(0, start - LONGEST_DIGEST);
  while (first > limit && BASE64[text.charCodeAt(first - 1)] === 1) first -= 1;
  const made = DIGEST.exec(text.slice(Math.max(0, first - LONGEST_PREFIX), first));
  if (made === null) return false;
  let end = start + KEY_LENGTH;
  while (end - first <= LONGEST_DIGEST && BASE64[text.charCodeAt(end)] === 1) end += 1;
  while (end - first <= LONGEST_DIGEST && text.charCodeAt(end) === PADDING) end += 1;
  return DIGEST_LENGTHS.get(made[0]) === end - first;
}

/**
 * Whether the run of the length of a key that starts at an offset only happens to have that length: it is a part of
 * base64, of a JWT, of a signed URL, of a hash. What stands within 100 characters decides.
 */
export function isPartOfLongerToken(text: string, start: number): boolean {
  const end = start + KEY_LENGTH;
  return (
    text.charAt(end) === '+' ||
    isBehindEncoded(text, start) ||
    isBeforeEncoded(text, end) ||
    isInDigest(text, start)
  );
}
