import { byteText } from './byte-text.js';
import { wildmatch } from './wildmatch.js';

/** One line of an ignore file. */
export interface Pattern {
  /** 1-based. */
  readonly line: number;
  /** As git shows it: with its `!` and its trailing slash, without trailing blanks. */
  readonly shown: string;
  readonly negated: boolean;
  readonly directoryOnly: boolean;
  /** `path` is relative to the directory of the ignore file; both in the form of `byteText`. */
  readonly matches: (path: string, name: string) => boolean;
}

/** Matches the first character that git treats as special. Takes one pass. */
const SPECIAL = /[*?[\\]/u;

const BYTE_ORDER_MARK = '\uFEFF';

/** Removes trailing blanks but not an escaped one, as git does. A tab is no blank. */
function withoutTrailingBlanks(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === ' ') continue;
    if (line[at] === '\\') at += 1;
    end = at + 1;
  }
  return line.slice(0, end);
}

/** What git makes of one line: without its carriage return, and only up to a NUL. */
function readLine(line: string): string {
  const [text = ''] = (line.endsWith('\r') ? line.slice(0, -1) : line).split('\0', 1);
  return withoutTrailingBlanks(text);
}

function literalLength(pattern: string): number {
  const at = pattern.search(SPECIAL);
  return at === -1 ? pattern.length : at;
}

/**
 * git compares the text before the first special character literally and gives the matcher the rest.
 * That shows: two stars right behind a literal letter stand at the beginning of what the matcher sees,
 * and so cross directories.
 */
function pathMatcher(pattern: string): Pattern['matches'] {
  const anchored = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const prefix = anchored.slice(0, literalLength(anchored));
  const matchesRest = wildmatch(anchored.slice(prefix.length));
  return (path) => path.startsWith(prefix) && matchesRest(path.slice(prefix.length));
}

function nameMatcher(pattern: string): Pattern['matches'] {
  if (literalLength(pattern) === pattern.length) return (_path, name) => name === pattern;
  const matchesName = wildmatch(pattern);
  return (_path, name) => matchesName(name);
}

function readPattern(text: string, line: number): Pattern {
  const negated = text.startsWith('!');
  const body = negated ? text.slice(1) : text;
  const directoryOnly = body.endsWith('/');
  const pattern = byteText(directoryOnly ? body.slice(0, -1) : body);
  const matches = pattern.includes('/') ? pathMatcher(pattern) : nameMatcher(pattern);
  return { line, shown: text, negated, directoryOnly, matches };
}

/** The patterns of an ignore file in their order. Empty lines and comments are none. */
export function readPatterns(text: string): readonly Pattern[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return body.split('\n').flatMap((raw, index) => {
    if (raw === '' || raw.startsWith('#')) return [];
    return [readPattern(readLine(raw), index + 1)];
  });
}
