import { parseCommit, type Commit } from '../../git/objects/commit.js';
import type { ObjectId } from '../../git/port.js';
import type { ObjectReader } from './object-reader.js';

interface Node {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
}

/** Trees and parents of commits. Parents outside of what was added are read when asked for. */
export class CommitGraph {
  readonly #reader: ObjectReader;
  readonly #nodes = new Map<ObjectId, Node>();
  readonly #shallow: ReadonlySet<ObjectId>;

  constructor(reader: ObjectReader) {
    this.#reader = reader;
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
  put(id: ObjectId, { tree, parents }: Node): void {
    this.#nodes.set(id, { tree, parents: this.#shallow.has(id) ? [] : parents });
  }

  async treeOf(commit: ObjectId): Promise<ObjectId | undefined> {
    const known = this.#nodes.get(commit);
    if (known !== undefined) return known.tree;
    const bytes = await this.#reader.one(commit, 'commit');
    return bytes === undefined ? undefined : this.add(commit, bytes)?.tree;
  }

  async parentTrees(commit: ObjectId): Promise<readonly ObjectId[]> {
    const trees: ObjectId[] = [];
    for (const parent of this.#nodes.get(commit)?.parents ?? []) {
      const tree = await this.treeOf(parent);
      if (tree !== undefined && !trees.includes(tree)) trees.push(tree);
    }
    return trees;
  }
}
