import { entryKind, parseTree, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { BoundedCache } from './bounded-cache.js';
import type { ObjectReader } from './object-reader.js';

/** Entries that are kept in memory: about 150 bytes each. */
const MAX_CACHED_ENTRIES = 400_000;

/** One tree object, parsed. Empty where it cannot be read. */
export class Tree {
  readonly entries: readonly TreeEntry[];
  #byName: ReadonlyMap<string, TreeEntry> | undefined;

  constructor(entries: readonly TreeEntry[]) {
    this.entries = entries;
  }

  entry(rawName: string): TreeEntry | undefined {
    this.#byName ??= new Map(this.entries.map((entry) => [entry.rawName, entry]));
    return this.#byName.get(rawName);
  }
}

/** Where trees are looked up, all of them or what matters of them. */
export interface Trees {
  readonly tree: (id: ObjectId) => Promise<Tree>;
}

/** The entry at a raw path below a tree, if there is one. */
export async function entryAt(
  trees: Trees,
  root: ObjectId,
  rawPath: string,
): Promise<TreeEntry | undefined> {
  let directory = root;
  let entry: TreeEntry | undefined;
  for (const name of rawPath.split('/')) {
    if (entry !== undefined && entryKind(entry.mode) !== 'tree') return undefined;
    entry = (await trees.tree(directory)).entry(name);
    if (entry === undefined) return undefined;
    directory = entry.id;
  }
  return entry;
}

/** Reads trees, remembering those used last; with `keep`, only the entries that matter. */
export class TreeReader implements Trees {
  readonly #reader: ObjectReader;
  readonly #keep: ((entry: TreeEntry) => boolean) | undefined;
  readonly #cache = new BoundedCache<ObjectId, Tree>(
    MAX_CACHED_ENTRIES,
    (tree) => tree.entries.length + 1,
  );

  constructor(reader: ObjectReader, keep?: (entry: TreeEntry) => boolean) {
    this.#reader = reader;
    this.#keep = keep;
  }

  async tree(id: ObjectId): Promise<Tree> {
    const cached = this.#cache.get(id);
    if (cached !== undefined) return cached;
    const all = await this.#parsed(id);
    const tree = new Tree(this.#keep === undefined ? all : all.filter(this.#keep));
    this.#cache.set(id, tree);
    return tree;
  }

  /** Several trees, by their ids. */
  async trees(ids: ReadonlySet<ObjectId>): Promise<ReadonlyMap<ObjectId, Tree>> {
    const read = async (id: ObjectId): Promise<[ObjectId, Tree]> => [id, await this.tree(id)];
    return new Map(await Promise.all(Array.from(ids, read)));
  }

  /** The entry at a raw path below a tree, if there is one. */
  at(root: ObjectId, rawPath: string): Promise<TreeEntry | undefined> {
    return entryAt(this, root, rawPath);
  }

  async #parsed(id: ObjectId): Promise<readonly TreeEntry[]> {
    const bytes = await this.#reader.one(id, 'tree');
    if (bytes === undefined) return [];
    const { objectFormat } = this.#reader.repository;
    const parse = (tree: Uint8Array): TreeEntry[] => parseTree(tree, objectFormat);
    return this.#reader.parse({ id, kind: 'tree', bytes }, parse) ?? [];
  }
}

/** The ids that the given trees have at a name, where that is a tree too. */
export function subtreesAt(trees: readonly Tree[], rawName: string): readonly ObjectId[] {
  const entries = trees.map((tree) => tree.entry(rawName));
  const ids = entries.flatMap((entry) =>
    entry !== undefined && entryKind(entry.mode) === 'tree' ? [entry.id] : [],
  );
  return [...new Set(ids)];
}
