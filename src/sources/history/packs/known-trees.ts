import { isIdLength } from '../../../git/object-id.js';
import type { TreeEntry } from '../../../git/objects/tree.js';
import type { Ids } from '../../../git/pack/ids.js';
import type { ObjectId } from '../../../git/port.js';
import { BoundedCache } from '../../objects/bounded-cache.js';
import { Tree, type Trees } from '../../objects/tree-reader.js';
import { ENTRY_NUMBERS } from './tree-stage.js';
import { hasSuspectName, kindOfRow, modeOfRow, type TreeTables } from './tree-tables.js';

/** Entries that are kept as such; they are quickly made again. */
const MAX_CACHED_ENTRIES = 20_000;

interface KnownTreeParts {
  readonly ids: Ids;
  /** Complete. */
  readonly tables: TreeTables;
  /** 1 for each tree that holds something that matters, itself or below. */
  readonly holding: Uint8Array;
}

/** What matters of all trees: read from tables instead of objects. */
export class KnownTrees implements Trees {
  readonly #parts: KnownTreeParts;
  readonly #cache = new BoundedCache<ObjectId, Tree>(
    MAX_CACHED_ENTRIES,
    (tree) => tree.entries.length + 1,
  );

  constructor(parts: KnownTreeParts) {
    this.#parts = parts;
  }

  tree(id: ObjectId): Promise<Tree> {
    const cached = this.#cache.get(id);
    if (cached !== undefined) return Promise.resolve(cached);
    const { ids, tables } = this.#parts;
    const tree = new Tree([...this.#entries(tables.rows(ids.numberOf(id)))]);
    this.#cache.set(id, tree);
    return Promise.resolve(tree);
  }

  *#entries(rows: Int32Array): Generator<TreeEntry> {
    const { ids, holding } = this.#parts;
    const { names } = this.#parts.tables;
    for (let at = 0; at < rows.length; at += ENTRY_NUMBERS) {
      const object = rows[at + 2] ?? 0;
      const kind = kindOfRow(rows, at);
      if (kind === 'tree' && holding[object] !== 1 && !hasSuspectName(rows, at)) continue;
      const id = kind === 'submodule' ? (names[object] ?? '') : ids.idOf(object);
      const rawName = names[rows[at + 1] ?? 0] ?? '';
      if (isIdLength(id)) yield { mode: modeOfRow(rows, at), rawName, id };
    }
  }
}
