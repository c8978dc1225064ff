import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GitError } from './git-error.js';

/** Where the parts of a repository stand; all absolute, links resolved. */
export interface Location {
  /** Holds HEAD and the index; of its own for each worktree. */
  readonly gitDirectory: string;
  /** Holds objects and references; shared by the worktrees. */
  readonly commonDirectory: string;
  readonly workTree: string | undefined;
}

/** Where a repository is looked for. */
export interface Search {
  readonly directory: string;
  /** The highest directory that is looked at; up to the root of the file system unless given. */
  readonly within?: string | undefined;
}

/**
 * The repository that a directory belongs to, found as git finds it but without running git, since git would
 * read its config. A `.git` in any directory above goes before a directory that looks like a bare repository: a
 * change could commit such a directory, with a clean history in it, and so be judged by that.
 * @see https://git-scm.com/docs/gitrepository-layout
 * @throws {GitError} `not-a-repository`, `broken-link`
 */
export async function locateRepository({ directory, within }: Search): Promise<Location> {
  const start = await real(directory);
  const ancestors = pathsUpwards(start, within === undefined ? undefined : await real(within));
  for (const candidate of ancestors) {
    const gitDirectory = await linkedGitDirectory(join(candidate, '.git'));
    if (gitDirectory !== undefined) return locationOf(gitDirectory, candidate);
  }
  for (const candidate of ancestors) {
    if (await isGitDirectory(candidate)) return locationOf(candidate, undefined);
  }
  throw new GitError(
    'not-a-repository',
    `${JSON.stringify(directory)} is not in a git repository.`,
    'Run actions/checkout before this step, or name a directory inside a repository.',
  );
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** The directory and those above it, up to `last` or else the root. */
function pathsUpwards(start: string, last: string | undefined): string[] {
  const paths = [start];
  for (let path = start; path !== last && dirname(path) !== path; path = dirname(path))
    paths.push(dirname(path));
  return paths;
}

async function locationOf(gitDirectory: string, workTree: string | undefined): Promise<Location> {
  const real = await realpath(gitDirectory);
  const commonDirectory = await realpath(await commonDirectoryOf(real));
  return { gitDirectory: real, commonDirectory, workTree };
}

/** The git directory behind a `.git` directory or a `.git` file that says `gitdir: <path>`. */
async function linkedGitDirectory(dotGit: string): Promise<string | undefined> {
  const status = await stat(dotGit).catch(() => undefined);
  if (status?.isDirectory() === true) return (await isGitDirectory(dotGit)) ? dotGit : undefined;
  if (status?.isFile() !== true) return undefined;
  const content = status.size > 65_536 ? '' : await readFile(dotGit, 'utf8');
  const target = content.startsWith('gitdir: ') ? oneLine(content.slice(8)) : '';
  const gitDirectory = resolve(dirname(dotGit), target);
  if (target !== '' && (await isGitDirectory(gitDirectory))) return gitDirectory;
  throw new GitError(
    'broken-link',
    `${JSON.stringify(dotGit)} points at a git directory that is not there.`,
    'Check out the repository that the worktree or submodule belongs to as well.',
  );
}

async function isGitDirectory(path: string): Promise<boolean> {
  const head = await stat(join(path, 'HEAD')).catch(() => undefined);
  if (head?.isFile() !== true) return false;
  const common = await commonDirectoryOf(path);
  return (await isDirectory(join(common, 'objects'))) && (await isDirectory(join(common, 'refs')));
}

async function isDirectory(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isDirectory() === true;
}

async function commonDirectoryOf(gitDirectory: string): Promise<string> {
  const link = await readFile(join(gitDirectory, 'commondir'), 'utf8').catch(() => undefined);
  return link === undefined ? gitDirectory : resolve(gitDirectory, oneLine(link));
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+$/u, '');
}
