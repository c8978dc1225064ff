import { GitError } from './git-error.js';
import type { ObjectId } from './port.js';

/** A whole object id in lower case: 40 hexadecimal digits, or 64. Anchored, so linear. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Whether the text is an object id, and so fit to be an argument of git. */
export function isObjectId(text: string): text is ObjectId {
  return OBJECT_ID.test(text);
}

/** The same for digits that were just made from bytes: their number alone is left to check. */
export function isIdLength(digits: string): digits is ObjectId {
  return digits.length === 40 || digits.length === 64;
}

/**
 * The way from any text to an `ObjectId`.
 * @throws {GitError} `bad-revision` where the text is anything else; the text is not repeated.
 */
export function objectId(text: string): ObjectId {
  if (isObjectId(text)) return text;
  throw new GitError(
    'bad-revision',
    `An object id is 40 or 64 hexadecimal digits; this one has ${text.length} characters.`,
  );
}
