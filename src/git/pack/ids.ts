import { isIdLength } from '../object-id.js';
import type { ObjectId } from '../port.js';
import { DamagedPack } from './damaged-pack.js';

/** How many entries the first two bytes of an id tell apart. */
const PREFIXES = 65_536;

/** What workers are handed: both buffers are shared, not copied. */
export interface SharedIds {
  readonly idBytes: 20 | 32;
  /** Ids one after another, sorted. */
  readonly ids: Uint8Array;
  /** By the first two bytes of an id: how many ids begin with less. */
  readonly starts: Int32Array;
}

/** Sorted ids. The place of an id among them is the number by which an object goes from here on. */
export class Ids {
  readonly count: number;
  readonly shared: SharedIds;
  readonly #bytes: Buffer;

  constructor(shared: SharedIds) {
    this.shared = shared;
    this.count = shared.ids.length / shared.idBytes;
    const { buffer, byteOffset, length } = shared.ids;
    this.#bytes = Buffer.from(buffer, byteOffset, length);
  }

  /** @param sorted ids one after another, each larger than the one before. */
  static of(sorted: Uint8Array, idBytes: 20 | 32): Ids {
    const ids = new Uint8Array(new SharedArrayBuffer(sorted.length));
    ids.set(sorted);
    const starts = new Int32Array(new SharedArrayBuffer(4 * (PREFIXES + 1)));
    const count = sorted.length / idBytes;
    for (let number = 0; number < count; number += 1) {
      const next = prefixAt(ids, number * idBytes) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let prefix = 1; prefix <= PREFIXES; prefix += 1)
      starts[prefix] = (starts[prefix] ?? 0) + (starts[prefix - 1] ?? 0);
    return new Ids({ idBytes, ids, starts });
  }

  /** The number of the id that stands at an offset of some bytes, or -1 where there is no such object. */
  numberAt(bytes: Uint8Array, offset: number): number {
    const { starts } = this.shared;
    const prefix = prefixAt(bytes, offset);
    let low = starts[prefix] ?? 0;
    let high = (starts[prefix + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, bytes, offset);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Whether the id of a number stands at an offset of some bytes. */
  isAt(number: number, bytes: Uint8Array, offset: number): boolean {
    return this.#compare(number, bytes, offset) === 0;
  }

  #compare(number: number, bytes: Uint8Array, offset: number): number {
    const { ids, idBytes } = this.shared;
    const at = number * idBytes;
    for (let index = 0; index < idBytes; index += 1) {
      const order = (ids[at + index] ?? 0) - (bytes[offset + index] ?? 0);
      if (order !== 0) return order;
    }
    return 0;
  }

  numberOf(id: ObjectId): number {
    return this.numberAt(Buffer.from(id, 'hex'), 0);
  }

  idOf(number: number): ObjectId {
    const { idBytes } = this.shared;
    return hexId(this.#bytes, number * idBytes, idBytes);
  }
}

/** An id that stands in some bytes, as text. */
export function hexId(bytes: Buffer, offset: number, idBytes: number): ObjectId {
  const id = bytes.toString('hex', offset, offset + idBytes);
  if (isIdLength(id)) return id;
  throw new DamagedPack('an object id is cut short');
}

function prefixAt(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}

interface IdPlace {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly length: number;
}

function compareIds(ids: Uint8Array, at: number, { bytes, offset, length }: IdPlace): number {
  for (let index = 0; index < length; index += 1) {
    const order = (ids[at + index] ?? 0) - (bytes[offset + index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** Joins two sorted lists of ids; one that stands in both is kept once. */
export function mergedIds(one: Uint8Array, other: Uint8Array, idBytes: number): Uint8Array {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged = new Uint8Array(one.length + other.length);
  let [left, right, end] = [0, 0, 0];
  while (left < one.length || right < other.length) {
    const order = orderAt(one, left, { bytes: other, offset: right, length: idBytes });
    const [source, from] = order <= 0 ? [one, left] : [other, right];
    merged.set(source.subarray(from, from + idBytes), end);
    end += idBytes;
    if (order <= 0) left += idBytes;
    if (order >= 0) right += idBytes;
  }
  return merged.subarray(0, end);
}

/** As `compareIds`, where a list that has ended comes last. */
function orderAt(ids: Uint8Array, at: number, place: IdPlace): number {
  if (at >= ids.length) return 1;
  return place.offset >= place.bytes.length ? -1 : compareIds(ids, at, place);
}
