import { entryKind, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { shownPath } from '../../git/raw-path.js';
import type { Receipt } from '../../findings/coverage.js';
import { subtreesAt, type Tree, type TreeReader } from './tree-reader.js';

/** How many trees are asked for at once, beside those of their parents. */
const TREES_AT_ONCE = 256;

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

  /** Takes up commits. What stands at the same depth of several is read at once. */
  async add(commits: readonly Omit<Comparison, 'prefix'>[]): Promise<void> {
    let level: readonly Comparison[] = commits.map((commit) => ({ ...commit, prefix: '' }));
    while (level.length > 0) {
      const below: Comparison[] = [];
      for (let start = 0; start < level.length; start += TREES_AT_ONCE)
        for (const deeper of await this.#compareAll(level.slice(start, start + TREES_AT_ONCE)))
          below.push(deeper);
      level = below;
    }
  }

  async #compareAll(comparisons: readonly Comparison[]): Promise<readonly Comparison[]> {
    const ahead = comparisons.filter((comparison) => this.#isNew(comparison));
    const ids = new Set(ahead.flatMap(({ tree, parents }) => [tree, ...parents]));
    const trees = await this.#reader.trees(ids);
    return ahead.flatMap((comparison) => this.#compare(comparison, trees));
  }

  #isNew({ tree, parents }: Comparison): boolean {
    if (parents.includes(tree) || this.#compared.has(tree)) return false;
    // Looked at without parents a tree gives all it has, whatever parents it is met with later.
    const key = [tree, ...[...parents].sort()].join(' ');
    if (this.#compared.has(key)) return false;
    this.#compared.add(key);
    return true;
  }

  #compare(
    { tree: id, parents: ids, prefix }: Comparison,
    trees: ReadonlyMap<ObjectId, Tree>,
  ): readonly Comparison[] {
    const parents = ids.flatMap((parent) => trees.get(parent) ?? []);
    this.trees.add(id);
    const deeper: Comparison[] = [];
    for (const entry of trees.get(id)?.entries ?? []) {
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
