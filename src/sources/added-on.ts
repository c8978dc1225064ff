import { Receipt } from '../findings/coverage.js';
import type { Content } from '../findings/document.js';
import { parseCommit, type Commit } from '../git/objects/commit.js';
import { entryKind, type TreeEntry } from '../git/objects/tree.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { BlobReader } from './objects/blob-reader.js';
import { removedBlobs } from './objects/exact-renames.js';
import { ObjectReader } from './objects/object-reader.js';
import { TreeReader } from './objects/tree-reader.js';

/** What to date: a text that stands in one file of a commit. */
export interface Standing {
  readonly commit: ObjectId;
  /** One character a byte (Latin-1). */
  readonly rawPath: string;
  readonly holds: (content: Content) => boolean;
  /** Seconds since 1970. What stood in a commit before that need not be followed any further. */
  readonly since: number;
}

/**
 * - `absent`: it does not stand there.
 * - `dated`: seconds since 1970 of the committer of the commit that added it, or of one before `since` that has it.
 * - `unknown`: history is cut off, an object cannot be read, or a commit has no date.
 */
export type AddedOn =
  { readonly kind: 'absent' | 'unknown' } | { readonly kind: 'dated'; readonly seconds: number };

/**
 * When a text came into a file: history is followed as long as a parent has it at the same path, or at
 * the source of an exact rename. Where several branches added it, the earliest day counts.
 */
export async function addedOn(
  repository: GitRepository,
  standing: Standing,
  signal: AbortSignal,
): Promise<AddedOn> {
  return new AdditionWalk(repository, standing, signal).run();
}

/** A file of a commit that holds the text. */
interface Stop {
  readonly id: ObjectId;
  readonly rawPath: string;
  readonly blob: ObjectId;
}

class AdditionWalk {
  readonly #standing: Standing;
  /** Of its own: what cannot be read here leaves a comment without effect, and hides nothing. */
  readonly #receipt = new Receipt();
  readonly #reader: ObjectReader;
  readonly #trees: TreeReader;
  readonly #blobs: BlobReader;
  readonly #held = new Map<ObjectId, boolean>();

  constructor(repository: GitRepository, standing: Standing, signal: AbortSignal) {
    this.#standing = standing;
    this.#reader = new ObjectReader(repository, {
      receipt: this.#receipt,
      mayMatch: () => true,
      signal,
    });
    this.#trees = new TreeReader(this.#reader);
    this.#blobs = new BlobReader(this.#reader);
  }

  async run(): Promise<AddedOn> {
    const { commit, rawPath, since } = this.#standing;
    const start = await this.#stopAt(commit, rawPath);
    if (start === undefined) return { kind: this.#isSound ? 'absent' : 'unknown' };
    const additions: number[] = [];
    const seen = new Set<string>();
    const pending = [start];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const key = `${next.id} ${next.rawPath}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const commit = await this.#commit(next.id);
      if (commit?.committerDate === undefined) return { kind: 'unknown' };
      const seconds = commit.committerDate;
      if (seconds < since) return { kind: 'dated', seconds };
      const earlier = await this.#earlier(next, commit);
      if (earlier === undefined || !this.#isSound) return { kind: 'unknown' };
      if (earlier.length === 0) additions.push(seconds);
      pending.push(...earlier);
    }
    return { kind: 'dated', seconds: Math.min(...additions) };
  }

  get #isSound(): boolean {
    return this.#receipt.problems.length === 0;
  }

  /** Where the parents have it; undefined where they are cut off. */
  async #earlier(stop: Stop, { tree, parents }: Commit): Promise<readonly Stop[] | undefined> {
    if (this.#reader.repository.shallow().has(stop.id)) return undefined;
    const stops: Stop[] = [];
    for (const id of parents) {
      const parent = await this.#commit(id);
      if (parent === undefined) return undefined;
      const rawPath = await this.#pathIn(parent.tree, stop, tree);
      const found = rawPath === undefined ? undefined : await this.#stopAt(id, rawPath);
      if (found !== undefined) stops.push(found);
    }
    return stops;
  }

  /** The same path or, where a parent has nothing there, that of the file that was moved as it was. */
  async #pathIn(parent: ObjectId, { rawPath, blob }: Stop, tree: ObjectId) {
    if ((await this.#trees.at(parent, rawPath)) !== undefined) return rawPath;
    const readers = { before: this.#trees, after: this.#trees };
    return (await removedBlobs(readers, parent, tree)).get(blob);
  }

  async #stopAt(id: ObjectId, rawPath: string): Promise<Stop | undefined> {
    const commit = await this.#commit(id);
    const entry = commit && (await this.#trees.at(commit.tree, rawPath));
    if (entry === undefined || !(await this.#holds(entry))) return undefined;
    return { id, rawPath, blob: entry.id };
  }

  async #holds({ id, mode }: TreeEntry): Promise<boolean> {
    if (entryKind(mode) !== 'file') return false;
    const known = this.#held.get(id);
    if (known !== undefined) return known;
    const content = await this.#blobs.whole(id);
    const holds = content !== undefined && this.#standing.holds(content);
    this.#held.set(id, holds);
    return holds;
  }

  async #commit(id: ObjectId): Promise<Commit | undefined> {
    const bytes = await this.#reader.one(id, 'commit');
    return bytes && this.#reader.parse({ id, kind: 'commit', bytes }, parseCommit);
  }
}
