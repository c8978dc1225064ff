import { posix } from 'node:path';
import { Failure } from '../findings/failure.js';
import { isObjectId, isRevisionName } from './revision.js';

/** An input that cannot be used: which one, what is wrong, what is allowed. Quotes no value. */
export class InputError extends Failure {
  override readonly name = 'InputError';
  readonly input: string;

  constructor(input: string, problem: string, allowed: string) {
    super(`Input "${input}" ${problem}. Allowed: ${allowed}.`);
    this.input = input;
  }
}

/** How long a scan may be given at most; a job on a hosted runner ends after six hours. */
const MAX_DEADLINE_MINUTES = 360;

/** A decimal number without sign or exponent. Anchored, one way to match, so linear. */
const DECIMAL = /^\d{1,4}(?:\.\d{1,4})?$/u;

/** Characters that no path of an input may hold: control characters, NUL and line ends among them. */
const CONTROL = /\p{Cc}/u;

const ASCII_SPACE = ' \t\r\n';

/** Removes ASCII white space at both ends, and only that: a byte order mark stays and is refused later. */
export function trimAscii(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ASCII_SPACE.includes(text.charAt(start))) start += 1;
  while (end > start && ASCII_SPACE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The value, or undefined where it is empty. */
export function optional(value: string): string | undefined {
  return value === '' ? undefined : value;
}

/** One of the names; the fallback where the value is empty. */
export function oneOf<Name extends string>(
  input: string,
  value: string,
  { names, fallback }: { readonly names: readonly Name[]; readonly fallback: Name },
): Name {
  if (value === '') return fallback;
  const found = names.find((name) => name === value);
  if (found === undefined) throw new InputError(input, 'has a value it does not know', list(names));
  return found;
}

/** Names separated by commas, each once, in the order of `names`; undefined for an empty value or the word for all. */
export function severalOf<Name extends string>(
  input: string,
  value: string,
  { names, all }: { readonly names: readonly Name[]; readonly all: string },
): readonly Name[] | undefined {
  if (value === '' || value === all) return undefined;
  const wanted = value.split(',').map(trimAscii);
  const unknown = wanted.findIndex((word) => !names.some((name) => name === word));
  if (unknown >= 0) {
    const problem = `has a value it does not know at place ${unknown + 1} of its list`;
    throw new InputError(input, problem, `${all}, or several of ${list(names)} with commas`);
  }
  return names.filter((name) => wanted.includes(name));
}

/** `true` or `false` as YAML 1.2 writes them; false where the value is empty. */
export function flag(input: string, value: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['', 'false', 'False', 'FALSE'].includes(value)) return false;
  throw new InputError(input, 'is neither true nor false', 'true, false');
}

/** A number of minutes above zero; the fallback where the value is empty. */
export function minutes(input: string, value: string, fallback: number): number {
  if (value === '') return fallback;
  const number = DECIMAL.test(value) ? Number(value) : 0;
  if (number > 0 && number <= MAX_DEADLINE_MINUTES) return number;
  const allowed = `a number of minutes above 0, at most ${MAX_DEADLINE_MINUTES}`;
  throw new InputError(input, 'is not a number of minutes in range', allowed);
}

/** An object id in lower case, or the name of a branch or tag; undefined where the value is empty. */
export function revision(input: string, value: string): string | undefined {
  if (value === '') return undefined;
  const folded = value.toLowerCase();
  if (isObjectId(folded)) return folded;
  if (isRevisionName(value)) return value;
  const allowed = 'an object id of 40 or 64 hexadecimal digits, or the name of a branch or tag';
  throw new InputError(input, 'is neither an object id nor a possible name', allowed);
}

/** A path on the runner; whether it lies where it may is for whoever opens it to check. */
export function filePath(input: string, value: string): string | undefined {
  if (!CONTROL.test(value)) return optional(value);
  throw new InputError(input, 'has a control character', 'a path without control characters');
}

/** A path inside the repository, as git writes it. */
export function repositoryPath(input: string, value: string): string | undefined {
  const path = filePath(input, value);
  if (path === undefined) return undefined;
  const plain = posix.normalize(path);
  const inside = !plain.startsWith('/') && plain !== '..' && !plain.startsWith('../');
  if (inside && !plain.includes('\\') && !plain.endsWith('/') && plain !== '.') return plain;
  throw new InputError(input, 'leads out of the repository', 'a relative path to a file, with "/"');
}

/** How many keys a run tests; see `MAX_KEYS_TESTED` of the live test, which is of no concern here. */
const MAX_VARIABLES = 20;

/** What a shell lets a variable be called (POSIX, 8.1), and shorter than a key. Anchored, one way to match: linear. */
const VARIABLE = /^(?![A-Za-z0-9]{32})[A-Za-z_][A-Za-z0-9_]{0,99}$/u;

/** Names of variables, each once, separated by commas or white space. What may be a key is refused and not quoted. */
export function variableNames(input: string, value: string): readonly string[] {
  const names = [...new Set(value.split(/[,\s]+/u).filter((name) => name !== ''))];
  const wrong = names.findIndex((name) => !VARIABLE.test(name));
  const allowed = `names of at most ${MAX_VARIABLES} environment variables, separated by commas`;
  if (wrong >= 0)
    throw new InputError(input, `has no name of a variable at place ${wrong + 1}`, allowed);
  if (names.length > MAX_VARIABLES) throw new InputError(input, 'has too many names', allowed);
  return names;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
