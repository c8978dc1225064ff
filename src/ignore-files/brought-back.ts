import { posix } from 'node:path';
import { envPlaces } from '../env-schema/env-places.js';
import type { RepositoryTree } from '../findings/tree.js';
import { ignoreMatcher, type IgnoreFile } from '../gitignore/matcher.js';
import { ignoreFilesOf, ignoreMatcherOf, ignorePathIn } from '../gitignore/of-tree.js';
import { linesOf } from './lines.js';

/** A negated line that takes a `.env` out of what is ignored. */
export interface Negation {
  /** The `.env`. */
  readonly path: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Lines to put in its place so that the `.env` is ignored; undefined where the line may be meant for something else too. */
  readonly mended: readonly string[] | undefined;
}

/** A negated line for `.env` itself, wherever it stands. Linear: anchored, one class before a slash. */
const NAMES_ENV = /^!(?:[^*?[\\]{0,200}\/)?\.env$/u;

/** The lines that bring an expected `.env` back, each once. None where that `.env` is tracked, on purpose or not. */
export async function linesBringingBackEnv(tree: RepositoryTree): Promise<readonly Negation[]> {
  const files = await ignoreFilesOf(tree);
  const matcher = await ignoreMatcherOf(tree);
  const tracked = new Set(tree.files.filter((file) => file.tracked).map(({ path }) => path));
  const found = new Map<string, Negation>();
  for (const { directory } of await envPlaces(tree)) {
    const path = posix.join(directory, '.env');
    const { ignored, by } = matcher.decide(path, false);
    if (ignored || by === undefined || tracked.has(path)) continue;
    const key = `${by.file}:${by.line}`;
    if (!found.has(key)) found.set(key, { path, ...by, mended: mendedLines(files, path, by) });
  }
  return [...found.values()];
}

function mendedLines(
  files: readonly IgnoreFile[],
  path: string,
  by: Pick<Negation, 'file' | 'line' | 'pattern'>,
): readonly string[] | undefined {
  if (!NAMES_ENV.test(by.pattern)) return undefined;
  const attempts = [[], [by.pattern.slice(1)]];
  return attempts.find((lines) => {
    const changed = files.map((file) =>
      ignorePathIn(file.directory) === by.file ? withLine(file, by.line, lines) : file,
    );
    return ignoreMatcher(changed).decide(path, false).ignored;
  });
}

function withLine(file: IgnoreFile, line: number, lines: readonly string[]): IgnoreFile {
  const all = [...linesOf(file.text)];
  all.splice(line - 1, 1, ...lines);
  return { ...file, text: all.join('\n') };
}
