import { access, constants, realpath, stat } from 'node:fs/promises';
import process from 'node:process';
import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { GitError } from './git-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Git's absolute path, and the PATH that it may search for its own helpers. */
export interface GitProgram {
  readonly path: string;
  readonly searchPath: string;
}

/**
 * Finds git once, by absolute path. What is judged must not bring its own git: a program inside a forbidden
 * directory (the scanned repository, the workspace), or found through a PATH entry that is relative to the
 * current directory, stops the run.
 * @throws {GitError} `git-not-found`, `git-untrusted`
 */
export async function findGit(env: Environment, forbidden: readonly string[]): Promise<GitProgram> {
  const roots = await Promise.all(forbidden.map(real));
  const entries = searchPathOf(env).split(delimiter).filter(Boolean);
  const trusted: string[] = [];
  let path: string | undefined;
  for (const entry of entries) {
    const found = path === undefined ? await gitIn(resolve(entry)) : undefined;
    const isTrusted = isAbsolute(entry) && !(await standsIn(entry, roots));
    if (isTrusted) trusted.push(entry);
    if (found === undefined) continue;
    if (!isTrusted || (await standsIn(found, roots))) throw untrusted(found);
    path = found;
  }
  if (path === undefined) throw notFound();
  return { path, searchPath: trusted.join(delimiter) };
}

const GIT_NAMES = process.platform === 'win32' ? ['git.exe', 'git.com'] : ['git'];

/** The git of a directory. A library that looks for programs prints what it could not read, past all escaping. */
async function gitIn(directory: string): Promise<string | undefined> {
  for (const name of GIT_NAMES) {
    const path = join(directory, name);
    const isProgram = await access(path, constants.X_OK).then(
      async () => (await stat(path)).isFile(),
      () => false,
    );
    if (isProgram) return path;
  }
  return undefined;
}

/** Windows knows the variable as `Path` too, and names of its variables regardless of case. */
function searchPathOf(env: Environment): string {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH');
  return (name === undefined ? undefined : env[name]) ?? '';
}

async function standsIn(path: string, roots: readonly string[]): Promise<boolean> {
  const places = [resolve(path), await real(path), join(await real(dirname(path)), 'x')];
  return places.some((place) => roots.some((root) => isInside(place, root)));
}

/** Whether a path is a directory or stands somewhere beneath it. Both absolute. */
function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/u.test(way));
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function untrusted(path: string): GitError {
  return new GitError(
    'git-untrusted',
    `PATH leads to a git that what is scanned could have put there: ${JSON.stringify(path)}.`,
    'Take relative entries and directories of the workspace out of PATH.',
  );
}

function notFound(): GitError {
  return new GitError('git-not-found', 'No git was found in PATH.', 'Install git 2.32 or newer.');
}
