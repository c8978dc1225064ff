import { entryKind } from '../../../git/objects/tree.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { ENTRY_NUMBERS, SUSPECT_NAME, type TreeResult } from './tree-stage.js';

/** How many numbers are held, four bytes each: thousands of versions of a directory of thousands may be more. */
const MAX_NUMBERS = 40_000_000;
const NO_ROWS = new Int32Array();

/** The entries that matter of all trees, by the numbers of trees. */
export class TreeTables {
  /** More than the number of any object. */
  readonly size: number;
  /** Names of entries, and ids of submodules. */
  readonly names: string[] = [];
  readonly #numberOfName = new Map<string, number>();
  readonly #parts: TreeResult[] = [];
  /** By the number of a tree: in which part it stands, plus one, and where in its entries. */
  readonly #partOf: Int32Array;
  readonly #placeOf: Int32Array;
  #numbers = 0;

  constructor(objects: number) {
    this.size = objects;
    this.#partOf = new Int32Array(objects);
    this.#placeOf = new Int32Array(objects);
  }

  /**
   * Takes a part over, whichever comes first, and gives it back: its names get the numbers that they have in all parts.
   * @throws {DamagedPack} where there is more than is held in memory: git reads trees one by one
   */
  add(part: TreeResult): TreeResult {
    this.#numbers += part.entries.length + part.missing.length;
    if (this.#numbers > MAX_NUMBERS)
      throw new DamagedPack('there are more entries of trees than are held in memory');
    this.#parts.push(part);
    const names = Int32Array.from(part.names, (name) => this.#nameNumber(name));
    for (let index = 0; index < part.trees.length; index += 2) {
      const tree = part.trees[index] ?? 0;
      const place = part.trees[index + 1] ?? 0;
      this.#partOf[tree] = this.#parts.length;
      this.#placeOf[tree] = place;
      renumber(rowsAt(part.entries, place), names);
    }
    return part;
  }

  /** The entries of a tree, `ENTRY_NUMBERS` for each, in the order of the tree; names go by `names`. */
  rows(tree: number): Int32Array {
    const part = this.#parts[(this.#partOf[tree] ?? 0) - 1];
    return part === undefined ? NO_ROWS : rowsAt(part.entries, this.#placeOf[tree] ?? 0);
  }

  /** Each tree that has entries which matter. */
  *trees(): Generator<number> {
    for (const { trees } of this.#parts)
      for (let index = 0; index < trees.length; index += 2) yield trees[index] ?? 0;
  }

  #nameNumber(name: string): number {
    const known = this.#numberOfName.get(name);
    if (known !== undefined) return known;
    this.#numberOfName.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

function rowsAt(entries: Int32Array, place: number): Int32Array {
  return entries.subarray(place + 1, place + 1 + (entries[place] ?? 0) * ENTRY_NUMBERS);
}

function renumber(rows: Int32Array, names: Int32Array): void {
  for (let at = 0; at < rows.length; at += ENTRY_NUMBERS) {
    rows[at + 1] = names[rows[at + 1] ?? 0] ?? 0;
    if (kindOfRow(rows, at) === 'submodule') rows[at + 2] = names[rows[at + 2] ?? 0] ?? 0;
  }
}

/** What the entry is whose row begins at a place. */
export function kindOfRow(rows: Int32Array, at: number): ReturnType<typeof entryKind> {
  return entryKind(modeOfRow(rows, at));
}

/** Its mode as in the tree, without the mark of a name that may match. */
export function modeOfRow(rows: Int32Array, at: number): number {
  return (rows[at] ?? 0) & (SUSPECT_NAME - 1);
}

/** Whether its name may match. */
export function hasSuspectName(rows: Int32Array, at: number): boolean {
  return (rows[at] ?? 0) >= SUSPECT_NAME;
}
