import { ENTRY_NUMBERS } from './tree-stage.js';
import { hasSuspectName, kindOfRow, type TreeTables } from './tree-tables.js';

/** 1 for each tree that holds something that matters itself, or in a tree below it. */
export function holdingTreesOf(tables: TreeTables): Uint8Array {
  const holding = new Uint8Array(tables.size);
  const pending: number[] = [];
  for (const tree of tables.trees()) {
    if (!holdsItself(tables.rows(tree))) continue;
    holding[tree] = 1;
    pending.push(tree);
  }
  if (pending.length === 0) return holding;
  const containing = new ContainingTrees(tables);
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const tree of containing.of(next)) {
      if (holding[tree] === 1) continue;
      holding[tree] = 1;
      pending.push(tree);
    }
  return holding;
}

function holdsItself(rows: Int32Array): boolean {
  for (let at = 0; at < rows.length; at += ENTRY_NUMBERS)
    if (hasSuspectName(rows, at) || kindOfRow(rows, at) !== 'tree') return true;
  return false;
}

/** 1 for each tree that some others lead to, and for these. */
export function treesBelow(tables: TreeTables, starts: Iterable<number>): Uint8Array {
  const below = new Uint8Array(tables.size);
  const pending: number[] = [...starts];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (below[next] !== 0) continue;
    below[next] = 1;
    for (const tree of subtreesIn(tables.rows(next))) if (below[tree] === 0) pending.push(tree);
  }
  return below;
}

function subtreesIn(rows: Int32Array): readonly number[] {
  const trees: number[] = [];
  for (let at = 0; at < rows.length; at += ENTRY_NUMBERS)
    if (kindOfRow(rows, at) === 'tree') trees.push(rows[at + 2] ?? 0);
  return trees;
}

/** Which trees stand in which, in one list: a repository may have millions of such pairs. */
class ContainingTrees {
  /** By the number of a tree: where those that contain it begin. Counted first, then filled from behind. */
  readonly #starts: Int32Array;
  readonly #list: Int32Array;

  constructor(tables: TreeTables) {
    this.#starts = new Int32Array(tables.size + 1);
    eachPair(tables, (_, tree) => {
      this.#starts[tree] = (this.#starts[tree] ?? 0) + 1;
    });
    this.#list = new Int32Array(this.#allot());
    eachPair(tables, (container, tree) => {
      const place = (this.#starts[tree] ?? 0) - 1;
      this.#starts[tree] = place;
      this.#list[place] = container;
    });
  }

  #allot(): number {
    let sum = 0;
    for (let tree = 0; tree < this.#starts.length; tree += 1) {
      sum += this.#starts[tree] ?? 0;
      this.#starts[tree] = sum;
    }
    return sum;
  }

  of(tree: number): Int32Array {
    return this.#list.subarray(this.#starts[tree], this.#starts[tree + 1]);
  }
}

function eachPair(tables: TreeTables, take: (container: number, tree: number) => void): void {
  for (const container of tables.trees()) {
    const rows = tables.rows(container);
    for (let at = 0; at < rows.length; at += ENTRY_NUMBERS)
      if (kindOfRow(rows, at) === 'tree') take(container, rows[at + 2] ?? 0);
  }
}
