import type { Receipt } from '../../findings/coverage.js';
import { entryKind, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import type { HoldsTarget } from './holding-trees.js';
import type { Comparison } from './new-objects.js';
import type { Targets } from './targets.js';
import { subtreesAt, type Tree, type Trees } from './tree-reader.js';

/** How often one tree is walked into for one commit: more paths than any real repository gives one tree. */
const MAX_PATHS_PER_TREE = 1_000;

/** A target that stands at a path where no parent has it. */
export interface Introduction {
  readonly rawPath: string;
  /** The blob; undefined where the name itself is the target. */
  readonly blob: ObjectId | undefined;
}

/** Tells what a tree brings that none of its parents' trees has at the same path. */
export interface Introductions {
  readonly of: (
    tree: ObjectId,
    parents: readonly ObjectId[],
  ) => readonly Introduction[] | Promise<readonly Introduction[]>;
}

/** Counts how often each tree is walked into for one commit. */
export class Visits<Key> {
  readonly #counts = new Map<Key, number>();
  readonly #tooMany: (tree: Key) => void;

  /** @param tooMany told once of each tree that is not walked into any more. */
  constructor(tooMany: (tree: Key) => void) {
    this.#tooMany = tooMany;
  }

  mayVisit(tree: Key): boolean {
    const count = (this.#counts.get(tree) ?? 0) + 1;
    this.#counts.set(tree, count);
    if (count === MAX_PATHS_PER_TREE + 1) this.#tooMany(tree);
    return count <= MAX_PATHS_PER_TREE;
  }
}

/** Takes down in the receipt that a tree was not judged at all of its paths. */
export function noteTooManyPaths(receipt: Receipt, tree: ObjectId): void {
  receipt.problem({
    kind: 'unreadable',
    object: tree,
    message: `tree ${tree} stands at more than ${String(MAX_PATHS_PER_TREE)} paths of one commit; it was judged at the first of them`,
    remedy: 'Remove the repeated directories: no real project has so many.',
  });
}

/** The order of introductions. */
export function byPath(one: Introduction, other: Introduction): number {
  return one.rawPath < other.rawPath ? -1 : 1;
}

interface WalkParts {
  /** Trees with the entries that matter alone: targets, and trees that may hold one. */
  readonly trees: Trees;
  readonly targets: Targets;
  readonly holds: HoldsTarget;
  readonly receipt: Receipt;
}

/** Walks trees against those of the parents, into what holds a target alone. */
export class IntroductionWalk implements Introductions {
  readonly #parts: WalkParts;

  constructor(parts: WalkParts) {
    this.#parts = parts;
  }

  async of(tree: ObjectId, parents: readonly ObjectId[]): Promise<readonly Introduction[]> {
    const found: Introduction[] = [];
    const visits = new Visits<ObjectId>((each) => {
      noteTooManyPaths(this.#parts.receipt, each);
    });
    const pending: Comparison[] = [{ tree, parents, prefix: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.parents.includes(next.tree) || !this.#parts.holds(next.tree)) continue;
      if (!visits.mayVisit(next.tree)) continue;
      for (const deeper of await this.#compare(next, found)) pending.push(deeper);
    }
    return found.sort(byPath);
  }

  async #compare(
    { tree: id, parents: ids, prefix }: Comparison,
    found: Introduction[],
  ): Promise<readonly Comparison[]> {
    const tree = await this.#parts.trees.tree(id);
    const parents: Tree[] = [];
    for (const parent of ids) parents.push(await this.#parts.trees.tree(parent));
    const deeper: Comparison[] = [];
    for (const entry of tree.entries) {
      const rawPath = `${prefix}${entry.rawName}`;
      found.push(...this.#introduced(entry, { rawPath, parents }));
      if (entryKind(entry.mode) === 'tree')
        deeper.push({
          tree: entry.id,
          parents: subtreesAt(parents, entry.rawName),
          prefix: `${rawPath}/`,
        });
    }
    return deeper;
  }

  *#introduced(
    entry: TreeEntry,
    { rawPath, parents }: { readonly rawPath: string; readonly parents: readonly Tree[] },
  ): Iterable<Introduction> {
    const { targets } = this.#parts;
    const before = parents.flatMap((parent) => parent.entry(entry.rawName) ?? []);
    const kind = entryKind(entry.mode);
    const isBlob = kind === 'file' || kind === 'symlink';
    if (isBlob && targets.blobs.has(entry.id) && !before.some(({ id }) => id === entry.id))
      yield { rawPath, blob: entry.id };
    if (before.length === 0 && targets.names.suspects(entry.rawName))
      yield { rawPath, blob: undefined };
  }
}

/** Keeps of each tree the entries that the walk can use. */
export function matters(targets: Targets, holds: HoldsTarget): (entry: TreeEntry) => boolean {
  return (entry) =>
    targets.isTarget(entry) || (entryKind(entry.mode) === 'tree' && holds(entry.id));
}
