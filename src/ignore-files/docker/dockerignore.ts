import { posix } from 'node:path';
import { linesOf } from '../lines.js';
import { pathPattern, type PathPattern } from './path-pattern.js';

interface Line {
  readonly negated: boolean;
  readonly matches: PathPattern;
}

/** Whether a path, relative to the build context, stays out of it. */
export type ContextFilter = (path: string) => boolean;

/**
 * Reads an ignore file of Docker: patterns are anchored at the context, blanks around them do not count, a
 * `#` in the first column makes a comment, and the last line that matches the path or a directory above
 * it decides. Undefined where Docker would refuse the file.
 */
export function contextFilter(text: string): ContextFilter | undefined {
  const lines = linesOf(text.replace(/^\uFEFF/u, '')).flatMap((line) => readLine(line));
  const usable = lines.filter((line) => line !== undefined);
  if (usable.length < lines.length) return undefined;
  return (path) => {
    const ways = pathAndAbove(path);
    return usable.findLast(({ matches }) => ways.some((way) => matches(way)))?.negated === false;
  };
}

/** Docker cleans each line twice: when it reads the file, and when it makes patterns of the lines. */
function readLine(raw: string): readonly (Line | undefined)[] {
  const text = raw.trim();
  if (raw.startsWith('#') || text === '') return [];
  const isNegated = text.startsWith('!');
  const body = relative(cleaned(isNegated ? text.slice(1).trim() : text));
  const again = cleaned(`${isNegated ? '!' : ''}${body}`.trim());
  if (again === '') return [];
  const negated = again.startsWith('!');
  const pattern = negated ? again.slice(1) : again;
  const matches = pattern === '' ? undefined : pathPattern(pattern);
  return [matches === undefined ? undefined : { negated, matches }];
}

/** As Go's `filepath.Clean` does. */
function cleaned(pattern: string): string {
  if (pattern === '') return '';
  const plain = posix.normalize(pattern);
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** To the context: a slash at the start means nothing. */
function relative(pattern: string): string {
  return pattern.length > 1 && pattern.startsWith('/') ? pattern.slice(1) : pattern;
}

function pathAndAbove(path: string): readonly string[] {
  const ways = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    ways.push(path.slice(0, at));
  return ways;
}
