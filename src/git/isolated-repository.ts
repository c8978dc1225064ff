import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inCommitOrder, type CommitNode } from './commit-order.js';
import { fetchObjects } from './fetch.js';
import { GitError } from './git-error.js';
import { parseIndex } from './index-file.js';
import type { ObjectFormat } from './isolate.js';
import type { Location } from './locate.js';
import { isObjectId } from './object-id.js';
import { ObjectStore } from './object-store.js';
import type {
  FetchRequest,
  GitObject,
  GitRepository,
  IndexEntry,
  ObjectFault,
  ObjectId,
  Ref,
  Remote,
} from './port.js';
import { References } from './references.js';
import { peelToCommit, resolveCommit } from './resolve-commit.js';
import type { GitContext } from './child.js';
import { gitLines, runGit } from './run.js';
import { withoutSparseDirectories } from './sparse-index.js';

/** What `openRepository` found and made. */
export interface RepositoryParts {
  readonly context: GitContext;
  readonly location: Location;
  readonly objectFormat: ObjectFormat;
  readonly gitVersion: string;
  readonly remote: Remote | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The port over git in its private directory, and over the repository's own files for references and index. */
export class IsolatedRepository implements GitRepository {
  readonly objectFormat: ObjectFormat;
  readonly gitVersion: string;
  readonly workTree: string | undefined;
  readonly #parts: RepositoryParts;
  readonly #store: ObjectStore;
  #own: Promise<References> | undefined;
  #fetched: Promise<References> | undefined;

  constructor(parts: RepositoryParts) {
    this.#parts = parts;
    this.objectFormat = parts.objectFormat;
    this.gitVersion = parts.gitVersion;
    this.workTree = parts.location.workTree;
    this.#store = new ObjectStore(parts.context, parts.objectFormat);
  }

  readonly shallow = (): ReadonlySet<ObjectId> => {
    const file = join(this.#parts.context.directory, 'shallow');
    const lines = existsSync(file) ? readFileSync(file, 'latin1').split('\n') : [];
    return new Set(lines.filter(isObjectId));
  };

  readonly head = async (): Promise<ObjectId | undefined> => {
    const id = await (await this.#ownReferences()).head(this.#parts.location.gitDirectory);
    return id === undefined ? undefined : peelToCommit(this, id);
  };

  readonly refs = async (): Promise<readonly Ref[]> => {
    const own = (await this.#ownReferences()).list();
    const known = new Set(own.map(({ name, id }) => `${id} ${name}`));
    const fetched = (await this.#fetchedReferences()).list();
    return [...own, ...fetched.filter(({ name, id }) => !known.has(`${id} ${name}`))];
  };

  readonly resolveCommit = async (name: string): Promise<ObjectId> => {
    const reference = async (full: string) =>
      (await this.#ownReferences()).find(full) ?? (await this.#fetchedReferences()).find(full);
    const lookup = {
      readOne: this.readOne,
      head: this.head,
      reference,
      abbreviation: this.#abbreviation,
    };
    return resolveCommit(lookup, name);
  };

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
    const args = ['rev-list', '--parents', '--stdin'];
    const input = revisions(include, exclude);
    const nodes: CommitNode[] = [];
    for await (const line of gitLines(this.#parts.context, { args, input })) {
      const [id, ...parents] = line.split(' ').map(walkedId);
      if (id !== undefined) nodes.push({ id, parents });
    }
    return inCommitOrder(nodes);
  };

  readonly reachableObjects = async function* (
    this: IsolatedRepository,
    include: readonly ObjectId[],
    exclude: readonly ObjectId[] = [],
  ): AsyncGenerator<ObjectId, void, undefined> {
    if (include.length === 0) return;
    // A missing object is listed too, as `?id`: reading it then says so, and the walk goes on.
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    const input = revisions(include, exclude);
    for await (const line of gitLines(this.#parts.context, { args, input }))
      yield walkedId(line.replace(/^\?/u, ''));
  }.bind(this);

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

  readonly fetch = async (request: FetchRequest): Promise<void> => {
    const { context, remote, env } = this.#parts;
    const isShallow = this.shallow().size > 0;
    await fetchObjects({ context, remote, env, isShallow }, request);
    this.#fetched = undefined;
    await this.#store.refresh();
  };

  readonly close = async (): Promise<void> => {
    await this.#store.close();
    await rm(this.#parts.context.directory, { recursive: true, force: true, maxRetries: 5 });
  };

  /** Safe to hand to git: digits alone. */
  readonly #abbreviation = async (digits: string): Promise<ObjectId | undefined> => {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${digits}^{commit}`];
    const { stdout } = await runGit(this.#parts.context, args);
    return stdout.split('\n').find(isObjectId);
  };

  #ownReferences(): Promise<References> {
    this.#own ??= References.read(this.#parts.location.commonDirectory);
    return this.#own;
  }

  #fetchedReferences(): Promise<References> {
    this.#fetched ??= References.read(this.#parts.context.directory);
    return this.#fetched;
  }
}

function revisions(include: readonly ObjectId[], exclude: readonly ObjectId[]): string[] {
  return [...include, ...exclude.map((id) => `^${id}`)];
}

function walkedId(text: string): ObjectId {
  if (isObjectId(text)) return text;
  throw new GitError('git-failed', 'git rev-list printed a line that is no object id.');
}
