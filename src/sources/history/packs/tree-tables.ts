import { entryKind } from '../../../git/objects/tree.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { ENTRY_NUMBERS, SUSPECT_NAME, type TreeResult } from './tree-stage.js';

/** How many numbers are held, four bytes each: thousands of versions of a directory of thousands may be more. */
const MAX_NUMBERS = 40_000_000;

/** One entry of a table. */
export interface EntryRow {
  /** As in the tree, without the mark of a name that may match. */
  readonly mode: number;
  readonly name: number;
  readonly object: number;
  readonly hasSuspectName: boolean;
}

/** The entries that matter of all trees, by the numbers of trees. */
export class TreeTables {
  readonly #parts: TreeResult[] = [];
  /** By the number of a tree: in which part it stands, plus one, and where in its entries. */
  readonly #partOf: Int32Array;
  readonly #placeOf: Int32Array;
  #numbers = 0;

  constructor(objects: number) {
    this.#partOf = new Int32Array(objects);
    this.#placeOf = new Int32Array(objects);
  }

  /** @throws {DamagedPack} where there is more than is held in memory: git reads trees one by one */
  add(part: TreeResult): void {
    this.#numbers += part.entries.length;
    if (this.#numbers > MAX_NUMBERS)
      throw new DamagedPack('there are more entries of trees than are held in memory');
    this.#parts.push(part);
    for (let index = 0; index < part.trees.length; index += 2) {
      const tree = part.trees[index] ?? 0;
      this.#partOf[tree] = this.#parts.length;
      this.#placeOf[tree] = part.trees[index + 1] ?? 0;
    }
  }

  /** The entries of a tree with the names that their rows speak of. */
  rows(tree: number): { readonly rows: readonly EntryRow[]; readonly names: readonly string[] } {
    const part = this.#parts[(this.#partOf[tree] ?? 0) - 1];
    if (part === undefined) return { rows: [], names: [] };
    return { rows: rowsAt(part.entries, this.#placeOf[tree] ?? 0), names: part.names };
  }

  *trees(): Generator<number> {
    for (const { trees } of this.#parts)
      for (let index = 0; index < trees.length; index += 2) yield trees[index] ?? 0;
  }
}

function rowsAt(entries: Int32Array, place: number): readonly EntryRow[] {
  const rows: EntryRow[] = [];
  const end = place + 1 + (entries[place] ?? 0) * ENTRY_NUMBERS;
  for (let at = place + 1; at < end; at += ENTRY_NUMBERS) {
    const marked = entries[at] ?? 0;
    rows.push({
      mode: marked & (SUSPECT_NAME - 1),
      name: entries[at + 1] ?? 0,
      object: entries[at + 2] ?? 0,
      hasSuspectName: marked >= SUSPECT_NAME,
    });
  }
  return rows;
}

/** 1 for each tree that holds something that matters itself, or in a tree below it. */
export function holdingTreesOf(tables: TreeTables, objects: number): Uint8Array {
  const holding = new Uint8Array(objects);
  const pending: number[] = [];
  const above = new Above(objects);
  for (const tree of tables.trees()) {
    for (const { mode, object, hasSuspectName } of tables.rows(tree).rows) {
      const isTree = entryKind(mode) === 'tree';
      if (isTree) above.count(object);
      if ((isTree && !hasSuspectName) || holding[tree] === 1) continue;
      holding[tree] = 1;
      pending.push(tree);
    }
  }
  above.allot();
  for (const tree of tables.trees())
    for (const { mode, object } of tables.rows(tree).rows)
      if (entryKind(mode) === 'tree') above.add(object, tree);
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const tree of above.of(next)) {
      if (holding[tree] === 1) continue;
      holding[tree] = 1;
      pending.push(tree);
    }
  return holding;
}

/** Which trees stand in which, in one list: a repository may have millions of such pairs. */
class Above {
  /** By the number of a tree: where those above it begin. Counted first, then filled from behind. */
  readonly #starts: Int32Array;
  #list = new Int32Array();

  constructor(objects: number) {
    this.#starts = new Int32Array(objects + 1);
  }

  count(tree: number): void {
    this.#starts[tree] = (this.#starts[tree] ?? 0) + 1;
  }

  allot(): void {
    let sum = 0;
    for (let tree = 0; tree < this.#starts.length; tree += 1) {
      sum += this.#starts[tree] ?? 0;
      this.#starts[tree] = sum;
    }
    this.#list = new Int32Array(sum);
  }

  add(tree: number, above: number): void {
    const place = (this.#starts[tree] ?? 0) - 1;
    this.#starts[tree] = place;
    this.#list[place] = above;
  }

  of(tree: number): Int32Array {
    return this.#list.subarray(this.#starts[tree], this.#starts[tree + 1]);
  }
}
