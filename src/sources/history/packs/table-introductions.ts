import type { Ids } from '../../../git/pack/ids.js';
import type { ObjectId } from '../../../git/port.js';
import {
  byPath,
  Visits,
  type Introduction,
  type Introductions,
} from '../../objects/introductions.js';
import { ENTRY_NUMBERS } from './tree-stage.js';
import { hasSuspectName, kindOfRow, type TreeTables } from './tree-tables.js';

interface Comparison {
  readonly tree: number;
  readonly parents: readonly number[];
  /** Raw path of the tree, empty or ending in `/`. */
  readonly prefix: string;
}

/** What the introductions are found with. */
export interface TableParts {
  readonly ids: Ids;
  readonly tables: TreeTables;
  /** 1 for each blob that may match. */
  readonly targets: Uint8Array;
  /** 1 for each tree that holds something that matters, itself or below. */
  readonly holding: Uint8Array;
  /** Told of a tree that stands at too many paths of one commit. */
  readonly tooMany: (tree: ObjectId) => void;
}

/** What parents have at the name of an entry. */
const NAME_IS_THERE = 1;
const OBJECT_IS_THERE = 2;

/** Compares trees by the numbers of their tables, so that no entry is made of them but what is introduced. */
export class TableIntroductions implements Introductions {
  readonly #parts: TableParts;
  /** By the number of a name: the row of the parent that has it, where `#stampOf` says that it is of this one. */
  readonly #rowOf: Int32Array;
  readonly #stampOf: Int32Array;
  #stamp = 0;

  constructor(parts: TableParts) {
    this.#parts = parts;
    this.#rowOf = new Int32Array(parts.tables.names.length);
    this.#stampOf = new Int32Array(parts.tables.names.length);
  }

  of(root: ObjectId, against: readonly ObjectId[]): readonly Introduction[] {
    const { ids, holding, tooMany } = this.#parts;
    const found: Introduction[] = [];
    const visits = new Visits<number>((tree) => {
      tooMany(ids.idOf(tree));
    });
    const tree = ids.numberOf(root);
    const pending: Comparison[] = [
      { tree, parents: against.map((parent) => ids.numberOf(parent)), prefix: '' },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.parents.includes(next.tree) || holding[next.tree] !== 1) continue;
      if (visits.mayVisit(next.tree)) this.#compare(next, { found, pending });
    }
    return found.sort(byPath);
  }

  #compare(
    { tree, parents, prefix }: Comparison,
    { found, pending }: { readonly found: Introduction[]; readonly pending: Comparison[] },
  ): void {
    const { ids, tables, targets, holding } = this.#parts;
    const rows = tables.rows(tree);
    const before = this.#before(rows, parents);
    for (let at = 0; at < rows.length; at += ENTRY_NUMBERS) {
      const there = before.flags[at / ENTRY_NUMBERS] ?? 0;
      const object = rows[at + 2] ?? 0;
      const kind = kindOfRow(rows, at);
      const isNew = (there & OBJECT_IS_THERE) === 0;
      const isNewTarget = isNew && (kind === 'file' || kind === 'symlink') && targets[object] === 1;
      const isNewName = there === 0 && hasSuspectName(rows, at);
      const isNewTree = isNew && kind === 'tree' && holding[object] === 1;
      if (!isNewTarget && !isNewName && !isNewTree) continue;
      const rawPath = `${prefix}${tables.names[rows[at + 1] ?? 0] ?? ''}`;
      if (isNewTarget) found.push({ rawPath, blob: ids.idOf(object) });
      if (isNewName) found.push({ rawPath, blob: undefined });
      if (isNewTree)
        pending.push({
          tree: object,
          parents: before.subtrees.get(at) ?? [],
          prefix: `${rawPath}/`,
        });
    }
  }

  /** What the parents have at the name of each entry, and the trees there that are others. */
  #before(rows: Int32Array, parents: readonly number[]) {
    const flags = new Uint8Array(rows.length / ENTRY_NUMBERS);
    const subtrees = new Map<number, number[]>();
    for (const parent of parents) {
      const others = this.#parts.tables.rows(parent);
      this.#stampRows(others);
      for (let at = 0; at < rows.length; at += ENTRY_NUMBERS) {
        const other = this.#rowNamed(rows[at + 1] ?? 0);
        if (other < 0) continue;
        const isSame = isSameEntry(rows, at, { rows: others, at: other });
        const flag = isSame ? NAME_IS_THERE | OBJECT_IS_THERE : NAME_IS_THERE;
        flags[at / ENTRY_NUMBERS] = (flags[at / ENTRY_NUMBERS] ?? 0) | flag;
        if (!isSame && kindOfRow(rows, at) === 'tree' && kindOfRow(others, other) === 'tree')
          addTo(subtrees, at, others[other + 2] ?? 0);
      }
    }
    return { flags, subtrees };
  }

  #stampRows(rows: Int32Array): void {
    this.#stamp += 1;
    for (let at = 0; at < rows.length; at += ENTRY_NUMBERS) {
      const name = rows[at + 1] ?? 0;
      this.#stampOf[name] = this.#stamp;
      this.#rowOf[name] = at;
    }
  }

  #rowNamed(name: number): number {
    return this.#stampOf[name] === this.#stamp ? (this.#rowOf[name] ?? -1) : -1;
  }
}

/** Whether two entries have one object. That of a submodule goes by the number of a name. */
function isSameEntry(
  rows: Int32Array,
  at: number,
  other: { readonly rows: Int32Array; readonly at: number },
): boolean {
  if (rows[at + 2] !== other.rows[other.at + 2]) return false;
  const isSubmodule = kindOfRow(rows, at) === 'submodule';
  return isSubmodule === (kindOfRow(other.rows, other.at) === 'submodule');
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
