import { byteText } from '../../gitignore/byte-text.js';
import { wildmatch } from '../../gitignore/wildmatch.js';

/** One line of an ignore file as npm reads it. */
export interface Glob {
  /** It brings files back. */
  readonly negated: boolean;
  /** A single name, which counts at every depth. */
  readonly isName: boolean;
  /** `partial` asks whether the path can be a directory above a match. */
  readonly matches: (path: string, partial: boolean) => boolean;
}

type Segment = 'deep' | ((name: string) => boolean);

/** What these mean is not worth repeating here: braces, classes, extended globs, escapes. One class: linear. */
const NOT_READ = /[[\]{}()\\]/u;

/**
 * Reads a pattern with the options that npm gives to its matcher: case does not count, hidden files match, a
 * single name matches at every depth. Undefined where the pattern has more than stars and question marks.
 */
export function glob(line: string): Glob | undefined {
  const signs = /^!*/u.exec(line)?.[0].length ?? 0;
  const body = line.slice(signs);
  const names = body.split(/\/+/u);
  if (NOT_READ.test(body) || names.some((name) => name === '.' || name === '..')) return undefined;
  const segments = names.map((name) => segmentOf(name.toLowerCase()));
  const isName = names.length <= (names.at(-1) === '' ? 2 : 1);
  const matches = (path: string, partial: boolean): boolean => {
    const parts = path.toLowerCase().split(/\/+/u);
    if (segments.length > 1) return matchParts(segments, parts, partial);
    const last = parts.findLast((part) => part !== '') ?? '';
    return matchParts(segments, [last], partial);
  };
  return { negated: signs % 2 === 1, isName, matches };
}

/** A pattern for the whole of a path, in which case counts. Undefined as for {@link glob}. */
export function pathGlob(pattern: string): ((path: string) => boolean) | undefined {
  const names = pattern.split(/\/+/u);
  if (NOT_READ.test(pattern) || names.some((name) => name === '.' || name === '..'))
    return undefined;
  const segments = names.map(segmentOf);
  return (path) => matchParts(segments, path.split('/'), false);
}

function segmentOf(plain: string): Segment {
  if (plain === '**') return 'deep';
  if (!/[*?]/u.test(plain)) return (part) => part === plain;
  // Two stars within a name are one.
  const matches = wildmatch(byteText(plain.replace(/\*{2,}/gu, '*')));
  return (part) => part !== '' && part !== '.' && part !== '..' && matches(byteText(part));
}

/** Which parts of the path can be reached behind each segment; a part that is empty at the end may be left over. */
function matchParts(
  segments: readonly Segment[],
  parts: readonly string[],
  partial: boolean,
): boolean {
  let reached = new Set([0]);
  for (const [index, segment] of segments.entries()) {
    if (partial && reached.has(parts.length)) return true;
    if (segment === 'deep' && index === segments.length - 1)
      return [...reached].some((at) => at < parts.length) || (partial && reached.size > 0);
    reached = after(segment, parts, reached);
  }
  const end = parts.length;
  return reached.has(end) || (parts.at(-1) === '' && reached.has(end - 1));
}

function after(
  segment: Segment,
  parts: readonly string[],
  reached: ReadonlySet<number>,
): Set<number> {
  if (segment !== 'deep') {
    const taken = [...reached].filter((at) => at < parts.length && segment(parts[at] ?? ''));
    return new Set(taken.map((at) => at + 1));
  }
  const first = Math.min(...reached);
  return new Set(
    reached.size === 0
      ? []
      : Array.from({ length: parts.length - first + 1 }, (_, at) => first + at),
  );
}
