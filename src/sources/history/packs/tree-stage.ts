import type { QuickTest } from '../../../findings/quick-test.js';
import { entryKind } from '../../../git/objects/tree.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { hexId, type Ids } from '../../../git/pack/ids.js';
import { kindNumber } from '../../../git/pack/pack-layout.js';
import type { ObjectId } from '../../../git/port.js';
import { NameTest } from '../../objects/targets.js';
import { NumberList } from './number-list.js';

/** What the trees of a part of a repository hold that matters: trees, what may match, names that may. */
export interface TreeResult {
  /** Pairs: the number of a tree, and where in `entries` its entries begin. */
  readonly trees: Int32Array;
  /** Of each tree: how many entries there are, and for each three numbers, see `ENTRY_NUMBERS`. */
  readonly entries: Int32Array;
  /** Names of entries, and ids of submodules. */
  readonly names: readonly string[];
  readonly hasSuspectNames: boolean;
  readonly submodules: readonly ObjectId[];
  readonly large: readonly number[];
  /** What a tree names and is not here, by the tree. */
  readonly missing: readonly (readonly [by: number, id: ObjectId])[];
}

/** What the three numbers of an entry are: its mode, its name, its object; that of a submodule is its id, as a name. */
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

/** How many numbers one part of a repository may hold; all parts together are bounded where they are joined. */
const MAX_NUMBERS = 16_000_000;

const SPACE = 0x20;
const NUL = 0x00;
const TREE = kindNumber('tree');
const BLOB = kindNumber('blob');

/** Collects what trees hold. */
export class TreeStage {
  readonly #parts: TreeStageParts;
  readonly #suspects: NameTest;
  readonly #trees = new NumberList();
  readonly #entries = new NumberList();
  readonly #names = new Map<string, number>();
  readonly #submodules = new Set<ObjectId>();
  readonly #missing: [number, ObjectId][] = [];
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
    if (start > MAX_NUMBERS)
      throw new DamagedPack('a part has more entries of trees than are held in memory');
    this.#entries.push(0);
    for (let offset = 0; offset < bytes.length;) {
      const space = bytes.indexOf(SPACE, offset);
      const nul = space < 0 ? -1 : bytes.indexOf(NUL, space);
      const idAt = nul + 1;
      if (nul <= space + 1 || idAt + idBytes > bytes.length) throw malformed();
      const mode = modeOf(bytes, offset, space);
      this.#entry({ tree: object, bytes, mode, nameAt: space + 1, idAt });
      offset = idAt + idBytes;
    }
    const count = (this.#entries.length - start - 1) / ENTRY_NUMBERS;
    if (count === 0) this.#entries.cut(start);
    else {
      this.#entries.set(start, count);
      this.#trees.push(object);
      this.#trees.push(start);
    }
  }

  #entry(entry: RawEntry): void {
    const { ids, kinds, targets } = this.#parts;
    const kind = entryKind(entry.mode);
    if (kind === 'submodule') {
      this.#submodule(entry);
      return;
    }
    const number = ids.numberAt(entry.bytes, entry.idAt);
    if (number < 0) {
      this.#missing.push([entry.tree, this.#id(entry)]);
      return;
    }
    if (kinds[number] !== (kind === 'tree' ? TREE : BLOB))
      throw new DamagedPack('a tree has an entry of another kind than it says');
    const isSuspect = this.#isSuspect(entry);
    if (kind === 'tree' || targets[number] === 1 || isSuspect) this.#keep(entry, number, isSuspect);
  }

  #submodule(entry: RawEntry): void {
    const id = this.#id(entry);
    this.#submodules.add(id);
    if (this.#isSuspect(entry)) this.#keep(entry, this.#nameNumber(id), true);
  }

  #isSuspect({ bytes, nameAt, idAt }: RawEntry): boolean {
    const end = idAt - 1;
    if (end - nameAt < this.#parts.test.minBytes) return false;
    const isSuspect = this.#suspects.suspects(bytes.toString('latin1', nameAt, end));
    this.#hasSuspectNames ||= isSuspect;
    return isSuspect;
  }

  #keep({ bytes, mode, nameAt, idAt }: RawEntry, object: number, isSuspect: boolean): void {
    const name = this.#nameNumber(bytes.toString('latin1', nameAt, idAt - 1));
    this.#entries.push(isSuspect ? mode | SUSPECT_NAME : mode);
    this.#entries.push(name);
    this.#entries.push(object);
  }

  #nameNumber(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const number = this.#names.size;
    this.#names.set(name, number);
    return number;
  }

  #id({ bytes, idAt }: RawEntry): ObjectId {
    return hexId(bytes, idAt, this.#parts.ids.shared.idBytes);
  }

  /** What was collected, as a thread hands it over. */
  result(): TreeResult {
    return {
      trees: this.#trees.toArray(),
      entries: this.#entries.toArray(),
      names: [...this.#names.keys()],
      hasSuspectNames: this.#hasSuspectNames,
      submodules: [...this.#submodules],
      large: this.large,
      missing: this.#missing,
    };
  }
}

interface RawEntry {
  /** The number of the tree that has it. */
  readonly tree: number;
  readonly bytes: Buffer;
  readonly mode: number;
  readonly nameAt: number;
  readonly idAt: number;
}

const ZERO = 0x30;
const SEVEN = 0x37;
const MAX_MODE_DIGITS = 6;

function modeOf(bytes: Buffer, start: number, end: number): number {
  let mode = 0;
  if (end === start || end - start > MAX_MODE_DIGITS) throw malformed();
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at] ?? NUL;
    if (digit < ZERO || digit > SEVEN) throw malformed();
    mode = mode * 8 + digit - ZERO;
  }
  return mode;
}

function malformed(): DamagedPack {
  return new DamagedPack('a tree is not well-formed');
}
