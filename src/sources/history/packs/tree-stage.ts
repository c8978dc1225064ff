import type { QuickTest } from '../../../findings/quick-test.js';
import { entryKind } from '../../../git/objects/tree.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { hexId, type Ids } from '../../../git/pack/ids.js';
import { kindNumber } from '../../../git/pack/pack-layout.js';
import type { ObjectId } from '../../../git/port.js';
import { NameTest } from '../../objects/targets.js';
import { MissingList, type MissingPart } from './missing-list.js';
import { NameTable } from './name-table.js';
import { NumberList } from './number-list.js';
import { TreeCursor } from './tree-cursor.js';

/** What the trees of a part of a repository hold that matters: trees, what may match, names that may. */
export interface TreeResult extends MissingPart {
  /** Pairs: the number of a tree, and where in `entries` its entries begin. */
  readonly trees: Int32Array;
  /** Of each tree: how many entries there are, and for each three numbers, see `ENTRY_NUMBERS`. */
  readonly entries: Int32Array;
  /** Names of entries, and ids of submodules. */
  readonly names: readonly string[];
  readonly hasSuspectNames: boolean;
  readonly submodules: readonly ObjectId[];
  readonly large: readonly number[];
}

/**
 * What the three numbers of an entry are: its mode, its name, its object; that of a submodule is its id, as a name. What is
 * not here stands there as a submodule.
 */
export const ENTRY_NUMBERS = 3;
/** Added to the mode of an entry whose name may match: more than any mode. */
export const SUSPECT_NAME = 1 << 18;

/** What a stage needs of the whole repository. */
export interface TreeStageParts {
  readonly ids: Ids;
  readonly kinds: Uint8Array;
  /** 1 for each blob that may match. */
  readonly targets: Uint8Array;
  readonly test: QuickTest;
}

/** The mode of entries that have no object in this repository (https://git-scm.com/docs/git-fast-import#_filemodify). */
const SUBMODULE_MODE = 0o160000;

/** How many numbers one part of a repository may hold; all parts together are bounded where they are joined. */
const MAX_NUMBERS = 16_000_000;

const TREE = kindNumber('tree');
const BLOB = kindNumber('blob');

/** Collects what trees hold. */
export class TreeStage {
  readonly #parts: TreeStageParts;
  readonly #suspects: NameTest;
  readonly #trees = new NumberList();
  readonly #entries = new NumberList();
  /** All names; what is known of one stands in the lists below at its number. */
  readonly #names = new NameTable();
  readonly #isSuspect: boolean[] = [];
  /** The object of the last entry of that name: mostly that of the next one too, since trees are met in versions. */
  readonly #lastObject: number[] = [];
  /** The number of a name that is handed over, or -1. */
  readonly #toldAs: number[] = [];
  /** Names that are handed over, and ids of submodules. */
  readonly #told: string[] = [];
  readonly #submodules = new Set<ObjectId>();
  readonly #missing = new MissingList();
  #hasSuspectNames = false;
  readonly large: number[] = [];

  constructor(parts: TreeStageParts) {
    this.#parts = parts;
    this.#suspects = new NameTest((content) => parts.test.mayMatch(content));
  }

  /** @throws {DamagedPack} where it is no tree, or an entry is of another kind than its mode says */
  tree(object: number, bytes: Buffer): void {
    const { idBytes } = this.#parts.ids.shared;
    const start = this.#entries.length;
    if (start + this.#missing.length > MAX_NUMBERS)
      throw new DamagedPack('a part has more entries of trees than are held in memory');
    this.#entries.push(0);
    const cursor = new TreeCursor(bytes, { idBytes, seed: this.#names.seed });
    while (cursor.next()) this.#entry(object, cursor);
    const count = (this.#entries.length - start - 1) / ENTRY_NUMBERS;
    if (count === 0) this.#entries.cut(start);
    else {
      this.#entries.set(start, count);
      this.#trees.push(object);
      this.#trees.push(start);
    }
  }

  #entry(tree: number, cursor: TreeCursor): void {
    const name = this.#nameNumber(cursor);
    const kind = entryKind(cursor.mode);
    if (kind === 'submodule') {
      this.#submodule(cursor, name);
      return;
    }
    const number = this.#objectNumber(cursor, name);
    if (number < 0) {
      const id = this.#id(cursor);
      this.#missing.add(tree, id);
      this.#keepName(SUBMODULE_MODE, name, id);
      return;
    }
    const { kinds, targets } = this.#parts;
    if (kinds[number] !== (kind === 'tree' ? TREE : BLOB))
      throw new DamagedPack('a tree has an entry of another kind than it says');
    if (kind === 'tree' || targets[number] === 1 || this.#isSuspect[name] === true)
      this.#keep(cursor.mode, name, number);
  }

  #nameNumber(cursor: TreeCursor): number {
    const number = this.#names.numberOf(cursor);
    if (number < this.#isSuspect.length) return number;
    const isSuspect =
      cursor.end - cursor.start >= this.#parts.test.minBytes &&
      this.#suspects.suspects(this.#names.rawName(number));
    this.#hasSuspectNames ||= isSuspect;
    this.#isSuspect.push(isSuspect);
    this.#lastObject.push(-1);
    this.#toldAs.push(-1);
    return number;
  }

  #objectNumber({ bytes, idAt }: TreeCursor, name: number): number {
    const { ids } = this.#parts;
    const last = this.#lastObject[name] ?? -1;
    if (last >= 0 && ids.isAt(last, bytes, idAt)) return last;
    const number = ids.numberAt(bytes, idAt);
    this.#lastObject[name] = number;
    return number;
  }

  #submodule(cursor: TreeCursor, name: number): void {
    const id = this.#id(cursor);
    this.#submodules.add(id);
    this.#keepName(cursor.mode, name, id);
  }

  /** An entry without an object here matters where its name may match. */
  #keepName(mode: number, name: number, id: ObjectId): void {
    if (this.#isSuspect[name] === true) this.#keep(mode, name, this.#told.push(id) - 1);
  }

  #keep(mode: number, name: number, object: number): void {
    let told = this.#toldAs[name] ?? -1;
    if (told < 0) {
      told = this.#told.push(this.#names.rawName(name)) - 1;
      this.#toldAs[name] = told;
    }
    this.#entries.push(this.#isSuspect[name] === true ? mode | SUSPECT_NAME : mode);
    this.#entries.push(told);
    this.#entries.push(object);
  }

  #id({ bytes, idAt }: TreeCursor): ObjectId {
    return hexId(bytes, idAt, this.#parts.ids.shared.idBytes);
  }

  /** What was collected, as a thread hands it over. */
  result(): TreeResult {
    return {
      trees: this.#trees.toArray(),
      entries: this.#entries.toArray(),
      names: this.#told,
      hasSuspectNames: this.#hasSuspectNames,
      submodules: [...this.#submodules],
      large: this.large,
      ...this.#missing.result(),
    };
  }
}
