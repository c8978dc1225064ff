import { byteText } from './byte-text.js';
import { readPatterns, type Pattern } from './pattern.js';

/**
 * One ignore file. `directory` is relative to the root, with `/`, empty for the root. `text` is what
 * the bytes say as UTF-8: git knows no other encoding (see `ignoreFile`).
 */
export interface IgnoreFile {
  readonly directory: string;
  readonly text: string;
}

/**
 * Whether a path is ignored and, where a line decided it, which. A negated line also decides:
 * `ignored` is then false and `by` names it. `pattern` is the line as `git check-ignore -v` shows it.
 */
export interface Decision {
  readonly ignored: boolean;
  readonly by?: { readonly file: string; readonly line: number; readonly pattern: string };
}

/** git's ignore semantics over the texts of ignore files (https://git-scm.com/docs/gitignore). */
export interface IgnoreMatcher {
  /** `path` is relative to the root, with `/` and without a trailing one. */
  readonly decide: (path: string, isDirectory: boolean) => Decision;
}

/** `.gitignore` files are looked up under this name in every directory. */
export const IGNORE_FILE_NAME = '.gitignore';

const NOT_IGNORED: Decision = { ignored: false };

interface Candidate {
  readonly path: string;
  readonly isDirectory: boolean;
}

interface PatternList {
  readonly file: string;
  /** How much of a path below this directory precedes the part that patterns see, in bytes. */
  readonly offset: number;
  readonly patterns: readonly Pattern[];
}

/** The ignore file at `path` whose bytes are `bytes`, read as git reads it: always as UTF-8. */
export function ignoreFile(path: string, bytes: Uint8Array): IgnoreFile {
  return {
    directory: parentOf(path),
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function patternList(file: IgnoreFile): PatternList {
  const prefix = file.directory === '' ? '' : `${file.directory}/`;
  return {
    file: `${prefix}${IGNORE_FILE_NAME}`,
    offset: Buffer.byteLength(prefix),
    patterns: readPatterns(file.text),
  };
}

/** The directories above a path, nearest first, the root last. */
function* directoriesAbove(path: string): Iterable<string> {
  for (let directory = path; directory !== '';) {
    directory = parentOf(directory);
    yield directory;
  }
}

/** The last line of one file that matches, which is the one that decides. */
function lastMatch(list: PatternList, candidate: Candidate): Decision | undefined {
  const bytes = byteText(candidate.path);
  const path = bytes.slice(list.offset);
  const name = bytes.slice(bytes.lastIndexOf('/') + 1);
  const found = list.patterns.findLast(
    (pattern) => (candidate.isDirectory || !pattern.directoryOnly) && pattern.matches(path, name),
  );
  if (found === undefined) return undefined;
  const by = { file: list.file, line: found.line, pattern: found.shown };
  return { ignored: !found.negated, by };
}

class Matcher implements IgnoreMatcher {
  readonly #lists: ReadonlyMap<string, PatternList>;
  readonly #directories = new Map<string, Decision>();

  constructor(files: readonly IgnoreFile[]) {
    this.#lists = new Map(files.map((file) => [file.directory, patternList(file)]));
  }

  decide(path: string, isDirectory: boolean): Decision {
    // What lies in an ignored directory is ignored: no later or deeper line can bring it back.
    const parent = this.#directory(parentOf(path));
    return parent.ignored ? parent : this.#own({ path, isDirectory });
  }

  #directory(path: string): Decision {
    if (path === '') return NOT_IGNORED;
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    const decision = this.decide(path, true);
    this.#directories.set(path, decision);
    return decision;
  }

  /** Without regard to the directories above: the nearest file with a matching line decides. */
  #own(candidate: Candidate): Decision {
    for (const directory of directoriesAbove(candidate.path)) {
      const list = this.#lists.get(directory);
      const decision = list && lastMatch(list, candidate);
      if (decision !== undefined) return decision;
    }
    return NOT_IGNORED;
  }
}

/**
 * Judges paths by the given ignore files alone. `.git/info/exclude` and `core.excludesFile` are not
 * part of a clone, so they are not asked. git does not read a `.gitignore` that is a symbolic link:
 * the caller must leave those out.
 */
export function ignoreMatcher(files: readonly IgnoreFile[]): IgnoreMatcher {
  return new Matcher(files);
}
