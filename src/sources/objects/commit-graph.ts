import { parseCommit, type Commit } from '../../git/objects/commit.js';
import type { ObjectId } from '../../git/port.js';
import type { ObjectReader } from './object-reader.js';

/** A commit that is known without reading it. */
export interface CommitNode {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
}

/** Trees and parents of commits. Parents outside of what was added are read when asked for. */
export class CommitGraph {
  readonly #reader: ObjectReader;
  readonly #known: (commit: ObjectId) => CommitNode | undefined;
  readonly #nodes = new Map<ObjectId, CommitNode>();
  readonly #shallow: ReadonlySet<ObjectId>;

  /** @param known what is known already; there the parents of commits at the edge of a shallow clone are left out. */
  constructor(
    reader: ObjectReader,
    known: (commit: ObjectId) => CommitNode | undefined = () => undefined,
  ) {
    this.#reader = reader;
    this.#known = known;
    this.#shallow = reader.repository.shallow();
  }

  /** Takes a commit up from its bytes; undefined and a problem where they are malformed. */
  add(id: ObjectId, bytes: Uint8Array): Commit | undefined {
    const commit = this.#reader.parse({ id, kind: 'commit', bytes }, parseCommit);
    if (commit === undefined) return undefined;
    // The parents of a commit at the edge of a shallow clone are not here: it counts as a root.
    const parents = this.#shallow.has(id) ? [] : commit.parents;
    this.#nodes.set(id, { tree: commit.tree, parents });
    return commit;
  }

  /** Takes up a commit whose tree and parents are known. */
  put(id: ObjectId, { tree, parents }: CommitNode): void {
    this.#nodes.set(id, { tree, parents: this.#shallow.has(id) ? [] : parents });
  }

  async treeOf(commit: ObjectId): Promise<ObjectId | undefined> {
    const node = this.#node(commit);
    if (node !== undefined) return node.tree;
    const bytes = await this.#reader.one(commit, 'commit');
    return bytes === undefined ? undefined : this.add(commit, bytes)?.tree;
  }

  async parentTrees(commit: ObjectId): Promise<readonly ObjectId[]> {
    const trees = new Set<ObjectId>();
    for (const parent of this.#node(commit)?.parents ?? []) {
      const tree = await this.treeOf(parent);
      if (tree !== undefined) trees.add(tree);
    }
    return [...trees];
  }

  #node(commit: ObjectId): CommitNode | undefined {
    return this.#nodes.get(commit) ?? this.#known(commit);
  }
}
