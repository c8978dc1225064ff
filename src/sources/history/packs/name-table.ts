import { randomBytes } from 'node:crypto';

const FIRST_SLOTS = 1_024;
const FIRST_BYTES = 16_384;
/** The multiplier of FNV-1a, which takes one byte after another (https://datatracker.ietf.org/doc/html/rfc9923). */
const PRIME = 0x01000193;

/** Where a name stands in some bytes, and what `hashWith` makes of its bytes. */
export interface NamePlace {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Numbers names by their bytes: of millions of entries of trees few have a name that no other has. */
export class NameTable {
  /** Where hashes start: by chance, so that nobody can choose names that all stand in one slot. */
  readonly seed = randomBytes(4).readInt32LE();
  /** Numbers, plus one, by hash; the next free slot where another name has it. */
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #hashes: number[] = [];
  /** Where each name ends in `#text`, in which they stand one after another. */
  readonly #ends: number[] = [];
  #text = Buffer.alloc(FIRST_BYTES);

  get count(): number {
    return this.#hashes.length;
  }

  /** The number of a name, the next one where it is new. */
  numberOf(place: NamePlace): number {
    const mask = this.#slots.length - 1;
    for (let slot = place.hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(place, slot);
      if (this.#hashes[number] === place.hash && this.#isAt(number, place)) return number;
    }
  }

  /** One character a byte. */
  rawName(number: number): string {
    return this.#text.toString('latin1', this.#start(number), this.#ends[number]);
  }

  #start(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #isAt(number: number, { bytes, start, end }: NamePlace): boolean {
    const from = this.#start(number);
    if ((this.#ends[number] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (this.#text[from + at - start] !== bytes[at]) return false;
    return true;
  }

  #add({ bytes, start, end, hash }: NamePlace, slot: number): number {
    const from = this.#ends.at(-1) ?? 0;
    const to = from + end - start;
    while (to > this.#text.length) this.#text = Buffer.concat([this.#text], 2 * this.#text.length);
    this.#text.set(bytes.subarray(start, end), from);
    this.#ends.push(to);
    this.#slots[slot] = this.#hashes.push(hash);
    if (2 * this.count > this.#slots.length) this.#spread();
    return this.count - 1;
  }

  /** Twice as many slots, so that half of them stay free. */
  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** Takes one more byte into the hash of a name. */
export function hashWith(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}
