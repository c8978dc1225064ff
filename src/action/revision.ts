/** An object id as git writes it: 40 hexadecimal digits, 64 in a SHA-256 repository. Anchored, so linear. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** An id of zeros only: how a push says that a reference did not exist before, or does not exist now. */
const ZEROS = /^(?:0{40}|0{64})$/u;

/**
 * What may not stand in a name of a branch or tag that is handed over by hand: control and white
 * space characters, invisible ones (a byte order mark before 40 digits would make an id look like a
 * name), and what git reads as an expression.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
const NEVER_IN_A_NAME = /[\p{C}\p{Z}~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|[./]$/u;

const MAX_NAME_CHARACTERS = 255;

/** Whether the text is the id of an object that exists, in lower case. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text) && !ZEROS.test(text);
}

/** Whether the text is the id that stands for "no object". */
export function isZeroId(text: string): boolean {
  return ZEROS.test(text);
}

/** Whether the text may be looked up as the name of a branch or tag. It never reaches a command line as such. */
export function isRevisionName(text: string): boolean {
  const plausible = text !== '' && text.length <= MAX_NAME_CHARACTERS;
  return plausible && !/^[-/.]/u.test(text) && !NEVER_IN_A_NAME.test(text) && !isZeroId(text);
}
