import type { ParentTable } from '../../../git/commit-order.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';

/** Of each commit: its number, that of its tree, how many parents there are, and these; -1 for what is not here. */
export type CommitRows = Int32Array;

/** What stands before the parents of a row. */
const ROW_HEAD = 3;

/** Trees and parents of all commits, by number. */
export class CommitTables implements ParentTable {
  readonly size: number;
  /** Every commit, once. */
  readonly commits: Int32Array;
  readonly #rows: CommitRows;
  /** By the number of a commit: where its row begins, plus one. */
  readonly #placeOf: Int32Array;

  /**
   * @param objects how many there are.
   * @throws {DamagedPack} where rows are not as they should be
   */
  constructor(objects: number, parts: readonly CommitRows[]) {
    this.size = objects;
    this.#placeOf = new Int32Array(objects);
    this.#rows = joined(parts);
    const commits = new Int32Array(Math.floor(this.#rows.length / ROW_HEAD));
    let count = 0;
    for (let place = 0; place < this.#rows.length; place += ROW_HEAD + this.#at(place + 2)) {
      this.#requireRow(place);
      const commit = this.#at(place);
      this.#placeOf[commit] = place + 1;
      commits[count] = commit;
      count += 1;
    }
    this.commits = commits.subarray(0, count);
  }

  has(commit: number): boolean {
    return (this.#placeOf[commit] ?? 0) > 0;
  }

  /** -1 where the tree or the commit is not here. */
  tree(commit: number): number {
    return this.has(commit) ? this.#at(this.#place(commit) + 1) : -1;
  }

  readonly parentCount = (commit: number): number =>
    this.has(commit) ? this.#at(this.#place(commit) + 2) : 0;

  readonly parent = (commit: number, index: number): number =>
    this.#at(this.#place(commit) + ROW_HEAD + index);

  /** Has a commit count as one without parents, as at the edge of a shallow clone. */
  cut(commit: number): void {
    if (this.has(commit)) this.#rows[this.#place(commit) + 2] = 0;
  }

  #place(commit: number): number {
    return (this.#placeOf[commit] ?? 0) - 1;
  }

  #at(place: number): number {
    return this.#rows[place] ?? 0;
  }

  /** Rows may come from another thread. */
  #requireRow(place: number): void {
    const parents = this.#at(place + 2);
    const end = place + ROW_HEAD + parents;
    const isSound = parents >= 0 && end <= this.#rows.length && this.#at(place) >= 0;
    const all = this.#rows.subarray(place + ROW_HEAD, end);
    const isNumber = (object: number): boolean => object >= -1 && object < this.size;
    if (
      !isSound ||
      this.#at(place) >= this.size ||
      !isNumber(this.#at(place + 1)) ||
      !all.every(isNumber)
    )
      throw new DamagedPack('a table of commits is not well-formed');
  }
}

function joined(parts: readonly CommitRows[]): CommitRows {
  const rows = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    rows.set(part, place);
    place += part.length;
  }
  return rows;
}
