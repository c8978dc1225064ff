import { isIdLength } from '../../../git/object-id.js';
import { entryKind, type TreeEntry } from '../../../git/objects/tree.js';
import type { Ids } from '../../../git/pack/ids.js';
import type { ObjectId } from '../../../git/port.js';
import { BoundedCache } from '../../objects/bounded-cache.js';
import { Tree, type Trees } from '../../objects/tree-reader.js';
import { holdingTreesOf, type EntryRow, type TreeTables } from './tree-tables.js';

/** Entries that are kept as such; they are quickly made again. */
const MAX_CACHED_ENTRIES = 100_000;

/** What matters of all trees: read from tables instead of objects. */
export class KnownTrees implements Trees {
  readonly #ids: Ids;
  readonly #tables: TreeTables;
  readonly #holding: Uint8Array;
  readonly #cache = new BoundedCache<ObjectId, Tree>(
    MAX_CACHED_ENTRIES,
    (tree) => tree.entries.length + 1,
  );

  /** @param tables complete. */
  constructor(ids: Ids, tables: TreeTables) {
    this.#ids = ids;
    this.#tables = tables;
    this.#holding = holdingTreesOf(tables, ids.count);
  }

  readonly holds = (tree: ObjectId): boolean => this.#holding[this.#ids.numberOf(tree)] === 1;

  tree(id: ObjectId): Promise<Tree> {
    const cached = this.#cache.get(id);
    if (cached !== undefined) return Promise.resolve(cached);
    const tree = this.#made(this.#ids.numberOf(id));
    this.#cache.set(id, tree);
    return Promise.resolve(tree);
  }

  #made(number: number): Tree {
    const { rows, names } = this.#tables.rows(number);
    const kept = rows.filter(
      ({ mode, object, hasSuspectName }) =>
        hasSuspectName || entryKind(mode) !== 'tree' || this.#holding[object] === 1,
    );
    return new Tree(kept.flatMap((row) => this.#entry(row, names)));
  }

  #entry({ mode, name, object }: EntryRow, names: readonly string[]): readonly TreeEntry[] {
    const isSubmodule = entryKind(mode) === 'submodule';
    const id = isSubmodule ? (names[object] ?? '') : this.#ids.idOf(object);
    return isIdLength(id) ? [{ mode, rawName: names[name] ?? '', id }] : [];
  }
}
