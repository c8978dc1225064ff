import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { hashWith, type NamePlace } from './name-table.js';

const SPACE = 0x20;
const NUL = 0x00;
const ZERO = 0x30;
const SEVEN = 0x37;
const MAX_MODE_DIGITS = 6;

/** Goes from entry to entry of a tree, each byte but ids once: a history has more entries than anything else. */
export class TreeCursor implements NamePlace {
  readonly bytes: Buffer;
  mode = 0;
  /** The name of the entry, and its hash. */
  start = 0;
  end = 0;
  hash = 0;
  readonly #idBytes: number;
  readonly #seed: number;
  #next = 0;

  /** @param seed where hashes of names start. */
  constructor(
    bytes: Buffer,
    { idBytes, seed }: { readonly idBytes: number; readonly seed: number },
  ) {
    this.bytes = bytes;
    this.#idBytes = idBytes;
    this.#seed = seed;
  }

  /** Where the id of the entry stands. */
  get idAt(): number {
    return this.end + 1;
  }

  /**
   * False behind the last entry.
   * @throws {DamagedPack} where it is no tree
   */
  next(): boolean {
    if (this.#next >= this.bytes.length) return false;
    this.start = this.#readMode(this.#next);
    this.end = this.#readName(this.start);
    this.#next = this.end + 1 + this.#idBytes;
    if (this.end === this.start || this.#next > this.bytes.length) throw malformed();
    return true;
  }

  /** Up to the space behind it; says where the name begins. */
  #readMode(from: number): number {
    let mode = 0;
    let at = from;
    for (let byte = this.bytes[at]; byte !== SPACE; byte = this.bytes[at]) {
      if (byte === undefined || byte < ZERO || byte > SEVEN) throw malformed();
      mode = mode * 8 + byte - ZERO;
      at += 1;
      if (at - from > MAX_MODE_DIGITS) throw malformed();
    }
    if (at === from) throw malformed();
    this.mode = mode;
    return at + 1;
  }

  /** Up to the zero behind it; says where that is. */
  #readName(from: number): number {
    let hash = this.#seed;
    let at = from;
    for (let byte = this.bytes[at]; byte !== NUL; byte = this.bytes[at]) {
      if (byte === undefined) throw malformed();
      hash = hashWith(hash, byte);
      at += 1;
    }
    this.hash = hash;
    return at;
  }
}

function malformed(): DamagedPack {
  return new DamagedPack('a tree is not well-formed');
}
