import { lstat, readdir, realpath } from 'node:fs/promises';
import type { Problem, Skipped } from '../findings/coverage.js';
import { entryKind } from '../git/objects/tree.js';
import type { GitRepository } from '../git/port.js';
import { shownPath } from '../git/raw-path.js';
import {
  IGNORE_FILE_NAME,
  ignoreFile,
  ignoreMatcher,
  type IgnoreFile,
  type IgnoreMatcher,
} from '../gitignore/matcher.js';
import { isGone, pathBelow, readRegularFile, unreadableProblem } from './working-tree-file.js';

/** A file of the working tree. */
export interface ListedFile {
  /** Relative to the root, one character a byte (Latin-1). */
  readonly rawPath: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly tracked: boolean;
}

/** What a working tree holds, what was left out on purpose, and what could not be looked at. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
}

/** The directory that `.git` stands in is a repository of its own. */
const GIT_NAME = '.git';

/**
 * Lists tracked files and untracked ones that are not ignored, in byte order of paths. Symbolic links
 * are listed and never followed; `.git`, nested repositories and ignored directories are not entered.
 *
 * @throws {Error} of the file system where the root itself cannot be read.
 */
export async function listWorkingTree(
  root: string,
  repository: GitRepository | undefined,
): Promise<Listing> {
  const index = repository === undefined ? [] : await repository.index();
  const lister = new Lister(
    Buffer.from(await realpath(root)),
    new Map(index.map(({ rawPath, mode }) => [rawPath, mode])),
  );
  await lister.walk();
  await lister.addTracked();
  return lister.listing();
}

interface Directory {
  /** Raw, empty or ending in `/`. */
  readonly prefix: string;
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly matcher: IgnoreMatcher;
}

class Lister {
  readonly #root: Buffer;
  readonly #tracked: ReadonlyMap<string, number>;
  readonly #files = new Map<string, ListedFile>();
  readonly #skipped: Skipped[] = [];
  readonly #problems: Problem[] = [];
  /** Directories that were seen to be real ones, by raw prefix. */
  readonly #real = new Map<string, boolean>();

  constructor(root: Buffer, tracked: ReadonlyMap<string, number>) {
    this.#root = root;
    this.#tracked = tracked;
  }

  listing(): Listing {
    const files = [...this.#files.values()].sort((one, other) =>
      one.rawPath < other.rawPath ? -1 : 1,
    );
    return { files, skipped: this.#skipped, problems: this.#problems };
  }

  async walk(): Promise<void> {
    const pending: Directory[] = [{ prefix: '', ignoreFiles: [], matcher: ignoreMatcher([]) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop())
      for (const deeper of await this.#enter(next)) pending.push(deeper);
  }

  /** Tracked files count where an ignore line matches them too. */
  async addTracked(): Promise<void> {
    for (const [rawPath, mode] of this.#tracked) {
      if (this.#files.has(rawPath)) continue;
      if (entryKind(mode) === 'submodule') this.#submodule(rawPath);
      else if (await this.#isReal(parentOf(rawPath))) await this.#addByStatus(rawPath);
    }
  }

  async #enter(directory: Directory): Promise<readonly Directory[]> {
    const { prefix } = directory;
    const entries = await this.#entriesOf(prefix);
    const names = new Set(entries.map(({ rawName }) => rawName));
    if (prefix !== '' && names.has(GIT_NAME)) {
      this.#skip(prefix.slice(0, -1), 'nested repository: a repository of its own');
      return [];
    }
    this.#real.set(prefix, true);
    const inner = names.has(IGNORE_FILE_NAME) ? await this.#withIgnoreFile(directory) : directory;
    const deeper: Directory[] = [];
    for (const { rawName, isDirectory } of entries) {
      const rawPath = `${prefix}${rawName}`;
      if (rawName === GIT_NAME) continue;
      if (!this.#isListed(rawPath, isDirectory, inner.matcher)) continue;
      if (!isDirectory) await this.#addByStatus(rawPath);
      else if (this.#tracked.has(rawPath)) this.#submodule(rawPath);
      else deeper.push({ ...inner, prefix: `${rawPath}/` });
    }
    return deeper;
  }

  #isListed(rawPath: string, isDirectory: boolean, matcher: IgnoreMatcher): boolean {
    return this.#tracked.has(rawPath) || !matcher.decide(shownPath(rawPath), isDirectory).ignored;
  }

  async #entriesOf(prefix: string): Promise<readonly { rawName: string; isDirectory: boolean }[]> {
    try {
      const entries = await readdir(this.#path(prefix), {
        withFileTypes: true,
        encoding: 'buffer',
      });
      return entries.map((entry) => ({
        rawName: entry.name.toString('latin1'),
        isDirectory: entry.isDirectory(),
      }));
    } catch (thrown) {
      if (prefix === '') throw thrown;
      if (!isGone(thrown)) this.#unreadable(prefix.slice(0, -1), thrown);
      return [];
    }
  }

  /** git does not read an ignore file that is a symbolic link (https://git-scm.com/docs/gitignore). */
  async #withIgnoreFile(directory: Directory): Promise<Directory> {
    const { prefix, ignoreFiles } = directory;
    const rawPath = `${prefix}${IGNORE_FILE_NAME}`;
    const bytes = await readRegularFile(this.#path(rawPath)).catch(() => undefined);
    if (bytes === undefined) return directory;
    const files = [...ignoreFiles, ignoreFile(shownPath(rawPath), bytes)];
    return { prefix, ignoreFiles: files, matcher: ignoreMatcher(files) };
  }

  async #addByStatus(rawPath: string): Promise<void> {
    try {
      const status = await lstat(this.#path(rawPath));
      const tracked = this.#tracked.has(rawPath);
      if (status.isFile()) this.#files.set(rawPath, { rawPath, kind: 'file', tracked });
      else if (status.isSymbolicLink())
        this.#files.set(rawPath, { rawPath, kind: 'symlink', tracked });
      else if (!status.isDirectory())
        this.#skip(rawPath, 'neither a file nor a link: a pipe, a socket or a device');
    } catch (thrown) {
      if (!isGone(thrown)) this.#unreadable(rawPath, thrown);
    }
  }

  /** Whether no directory above is a symbolic link, which would lead out of the tree. */
  async #isReal(prefix: string): Promise<boolean> {
    const known = this.#real.get(prefix);
    if (known !== undefined) return known;
    const status = await lstat(this.#path(prefix.slice(0, -1))).catch(() => undefined);
    const isReal =
      status?.isDirectory() === true && (await this.#isReal(parentOf(prefix.slice(0, -1))));
    this.#real.set(prefix, isReal);
    return isReal;
  }

  #submodule(rawPath: string): void {
    this.#files.set(rawPath, { rawPath, kind: 'submodule', tracked: true });
    this.#skip(rawPath, 'submodule pointer: the submodule is a repository of its own');
  }

  #skip(rawPath: string, reason: string): void {
    this.#skipped.push({ path: shownPath(rawPath), reason });
  }

  #unreadable(rawPath: string, thrown: unknown): void {
    this.#problems.push(unreadableProblem(rawPath, thrown));
  }

  #path(rawPath: string): Buffer {
    return pathBelow(this.#root, rawPath);
  }
}

function parentOf(rawPath: string): string {
  return rawPath.slice(0, rawPath.lastIndexOf('/') + 1);
}
