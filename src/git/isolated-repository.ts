import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fetcher } from './fetcher.js';
import { GitError } from './git-error.js';
import { parseIndex } from './index-file.js';
import { KnownReferences } from './known-references.js';
import type { ObjectFormat } from './isolate.js';
import type { Location } from './locate.js';
import { isObjectId } from './object-id.js';
import { ObjectStore } from './object-store.js';
import type {
  FetchRequest,
  GitObject,
  GitRepository,
  IndexEntry,
  ObjectDirectory,
  ObjectFault,
  ObjectId,
  Ref,
  Remote,
} from './port.js';
import { objectDirectories } from './pack/object-directories.js';
import { ownedTips } from './owned-tips.js';
import { peelToCommit, resolveCommit } from './resolve-commit.js';
import type { GitContext } from './child.js';
import { gitLines, runGit } from './run.js';
import { withoutSparseDirectories } from './sparse-index.js';
import { revisions, walkedCommits, walkedId } from './walk.js';

/** What `openRepository` found and made. */
export interface RepositoryParts {
  readonly context: GitContext;
  readonly location: Location;
  readonly objectFormat: ObjectFormat;
  readonly gitVersion: string;
  readonly lacks: GitRepository['lacks'];
  readonly remote: Remote | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The port over git in its private directory, and over the repository's own files for references and index. */
export class IsolatedRepository implements GitRepository {
  readonly objectFormat: ObjectFormat;
  readonly gitVersion: string;
  readonly workTree: string | undefined;
  readonly lacks: GitRepository['lacks'];
  readonly #parts: RepositoryParts;
  readonly #store: ObjectStore;
  readonly #fetcher: Fetcher;
  readonly #references: KnownReferences;
  /** A range is asked for when it is checked and again when it is scanned. */
  #lastWalk: { readonly asked: string; readonly commits: readonly ObjectId[] } | undefined;

  constructor(parts: RepositoryParts) {
    this.#parts = parts;
    this.objectFormat = parts.objectFormat;
    this.gitVersion = parts.gitVersion;
    this.workTree = parts.location.workTree;
    this.lacks = parts.lacks;
    this.#store = new ObjectStore(parts.context, parts.objectFormat);
    this.#fetcher = new Fetcher(parts);
    const { location, context } = parts;
    this.#references = new KnownReferences({ location, privateDirectory: context.directory });
  }

  readonly shallow = (): ReadonlySet<ObjectId> => {
    const file = join(this.#parts.context.directory, 'shallow');
    const lines = existsSync(file) ? readFileSync(file, 'latin1').split('\n') : [];
    return new Set(lines.filter(isObjectId));
  };

  readonly head = async (): Promise<ObjectId | undefined> => {
    const id = await this.#references.head();
    return id === undefined ? undefined : peelToCommit(this, id);
  };

  readonly refs = (): Promise<readonly Ref[]> => this.#references.list();

  readonly resolveCommit = (name: string): Promise<ObjectId> =>
    resolveCommit(
      {
        readOne: this.readOne,
        head: this.head,
        reference: (full) => this.#references.find(full),
        abbreviation: this.#abbreviation,
      },
      name,
    );

  readonly mergeBases = async (one: ObjectId, other: ObjectId): Promise<readonly ObjectId[]> => {
    const args = ['merge-base', '--all', '--end-of-options', one, other];
    const { exitCode, stdout } = await runGit(this.#parts.context, args);
    if (exitCode === 0) return stdout.split('\n').filter(isObjectId).sort();
    if (exitCode === 1 && stdout === '') return [];
    throw new GitError(
      'missing-object',
      `The merge base of ${one} and ${other} could not be found: a commit on the way is missing.`,
    );
  };

  readonly commits = async (
    include: readonly ObjectId[],
    exclude: readonly ObjectId[],
  ): Promise<readonly ObjectId[]> => {
    if (include.length === 0) return [];
    const input = revisions(include, exclude);
    const asked = input.join('\n');
    if (this.#lastWalk?.asked !== asked)
      this.#lastWalk = { asked, commits: await walkedCommits(this.#parts.context, input) };
    return this.#lastWalk.commits;
  };

  readonly reachableObjects = async function* (
    this: IsolatedRepository,
    include: readonly ObjectId[],
    exclude: readonly ObjectId[] = [],
  ): AsyncGenerator<ObjectId, void, undefined> {
    // A missing object is listed too, as `?id`: reading it then says so, and the walk goes on.
    for await (const line of this.#objectLines(include, exclude))
      yield walkedId(line.replace(/^\?/u, ''));
  }.bind(this);

  readonly missingObjects = async (
    include: readonly ObjectId[],
    exclude: readonly ObjectId[] = [],
  ): Promise<readonly ObjectId[]> => {
    const missing: ObjectId[] = [];
    for await (const line of this.#objectLines(include, exclude))
      if (line.startsWith('?')) missing.push(walkedId(line.slice(1)));
    return missing;
  };

  readonly read = (
    ids: Iterable<ObjectId> | AsyncIterable<ObjectId>,
  ): AsyncIterable<GitObject | ObjectFault> => this.#store.read(ids);

  readonly readOne = async (id: ObjectId): Promise<GitObject | ObjectFault> =>
    this.#store.readOne(id);

  readonly has = async (id: ObjectId): Promise<boolean> =>
    'bytes' in (await this.#store.readOne(id, '--batch-check'));

  readonly index = async (): Promise<readonly IndexEntry[]> => {
    const file = join(this.#parts.location.gitDirectory, 'index');
    if (!existsSync(file)) return [];
    return withoutSparseDirectories(this, parseIndex(await readFile(file), this.objectFormat));
  };

  readonly objectDirectories = (): Promise<readonly ObjectDirectory[]> => {
    const { context, location } = this.#parts;
    // What the private directory borrows from is the repository itself, unless that is all there is.
    const own = location.commonDirectory === context.directory ? 0 : 1;
    return objectDirectories(join(context.directory, 'objects'), own);
  };

  readonly fetch = async (request: FetchRequest): Promise<void> => {
    const isShallow = this.shallow().size > 0;
    const haves = request.objectsAlone === true ? [] : await ownedTips(this);
    // A depth would cut off the history of a repository that has all of it.
    const isCut = isShallow || this.lacks.history || this.lacks.objects;
    await this.#fetcher.fetch(
      { ...request, depth: isCut ? request.depth : undefined },
      { isShallow, haves },
    );
    this.#references.forgetFetched();
    this.#lastWalk = undefined;
    await this.#store.refresh();
  };

  readonly close = async (): Promise<void> => {
    await this.#store.close();
    await rm(this.#parts.context.directory, { recursive: true, force: true, maxRetries: 5 });
  };

  #objectLines(
    include: readonly ObjectId[],
    exclude: readonly ObjectId[],
  ): AsyncIterable<string> | Iterable<string> {
    if (include.length === 0) return [];
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    return gitLines(this.#parts.context, { args, input: revisions(include, exclude) });
  }

  /** Safe to hand to git: digits alone. */
  readonly #abbreviation = async (digits: string): Promise<ObjectId | undefined> => {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${digits}^{commit}`];
    const { stdout } = await runGit(this.#parts.context, args);
    return stdout.split('\n').find(isObjectId);
  };
}
