import { entryKind, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { shownPath } from '../../git/raw-path.js';
import type { Receipt } from '../../findings/coverage.js';
import { subtreesAt, type Tree, type TreeReader } from './tree-reader.js';

/** A tree to look at, with what the parents have at its path. */
export interface Comparison {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  /** Raw path of the tree, empty or ending in `/`. */
  readonly prefix: string;
}

/**
 * Collects what commits bring: blobs that stand at a path where no parent has them, and the trees on
 * the way. A tree is looked at once for each set of parents' trees, so that a few objects which span
 * billions of paths take as long as a few objects.
 */
export class NewObjects {
  /** Each blob with the first raw path at which it was met. */
  readonly blobs = new Map<ObjectId, string>();
  readonly trees = new Set<ObjectId>();
  readonly #reader: TreeReader;
  readonly #receipt: Receipt;
  readonly #compared = new Set<string>();
  readonly #submodules = new Set<string>();

  constructor(reader: TreeReader, receipt: Receipt) {
    this.#reader = reader;
    this.#receipt = receipt;
  }

  async add(tree: ObjectId, parents: readonly ObjectId[]): Promise<void> {
    const pending: Comparison[] = [{ tree, parents, prefix: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!this.#isNew(next)) continue;
      for (const deeper of await this.#compare(next)) pending.push(deeper);
    }
  }

  #isNew({ tree, parents }: Comparison): boolean {
    if (parents.includes(tree) || this.#compared.has(tree)) return false;
    // Looked at without parents a tree gives all it has, whatever parents it is met with later.
    const key = [tree, ...[...parents].sort()].join(' ');
    if (this.#compared.has(key)) return false;
    this.#compared.add(key);
    return true;
  }

  async #compare({ tree: id, parents: ids, prefix }: Comparison): Promise<readonly Comparison[]> {
    const tree = await this.#reader.tree(id);
    const parents: Tree[] = [];
    for (const parent of ids) parents.push(await this.#reader.tree(parent));
    this.trees.add(id);
    const deeper: Comparison[] = [];
    for (const entry of tree.entries) {
      const { rawName } = entry;
      if (parents.some((parent) => parent.entry(rawName)?.id === entry.id)) continue;
      if (entryKind(entry.mode) !== 'tree') this.#leaf(entry, `${prefix}${rawName}`);
      else
        deeper.push({
          tree: entry.id,
          parents: subtreesAt(parents, rawName),
          prefix: `${prefix}${rawName}/`,
        });
    }
    return deeper;
  }

  #leaf({ mode, id }: TreeEntry, rawPath: string): void {
    if (entryKind(mode) !== 'submodule') {
      if (!this.blobs.has(id)) this.blobs.set(id, rawPath);
    } else if (!this.#submodules.has(`${id} ${rawPath}`)) {
      this.#submodules.add(`${id} ${rawPath}`);
      this.#receipt.skip(submodulePointer(id, rawPath));
    }
  }
}

export function submodulePointer(
  object: string,
  rawPath: string | undefined,
): { object: string; path?: string; reason: string } {
  const path = rawPath === undefined ? {} : { path: shownPath(rawPath) };
  return { object, ...path, reason: 'submodule pointer: the submodule is a repository of its own' };
}
