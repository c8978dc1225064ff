import type { ObjectKind } from '../port.js';
import { DamagedPack } from './damaged-pack.js';
import { deltaTreesOf, sharedNumbers, type DeltaTrees } from './delta-trees.js';
import { MAX_HEADER_BYTES, parseEntryHeader, type EntryHeader } from './entry-header.js';
import type { Ids } from './ids.js';
import { placesByOffset } from './offset-order.js';
import type { PackFile } from './pack-file.js';
import type { PackIndex } from './pack-index.js';

/** The kinds of objects by the numbers with which tables name them; 0 is for none. */
export const KINDS = [undefined, 'commit', 'tree', 'blob', 'tag'] as const satisfies readonly (
  ObjectKind | undefined
)[];

/** What is added to the kind of an entry whose object stands in an earlier pack too. */
export const REPEATED = 8;
/** The bits of a kind without it. */
export const KIND_BITS = REPEATED - 1;

export function kindNumber(kind: ObjectKind): number {
  return KINDS.indexOf(kind);
}

/** What workers are handed of a pack: the buffers are shared, not copied. Entries go by their order in the pack. */
export interface PackLayout extends DeltaTrees {
  readonly path: string;
  readonly count: number;
  /** Where each entry begins and, behind the last, where the last one ends. */
  readonly offsets: Float64Array;
  /** The number of the object of each entry. */
  readonly objects: Int32Array;
  /** The entry on which each one is based, or -1. */
  readonly bases: Int32Array;
  /** Numbers in `KINDS`, with `REPEATED` where that is so. */
  readonly kinds: Uint8Array;
  /** How long what each entry holds is when it is inflated, the object or the delta; at most `MAX_SIZE`. */
  readonly sizes: Int32Array;
}

/** Whatever is longer is too long to be made in memory. */
const MAX_SIZE = 2 ** 31 - 1;

/** How many bytes stand before the first entry: `PACK`, the version and the number of entries. */
const PACK_HEADER_BYTES = 12;

/** A pack that is open, with what its index and the ids of the whole repository say. */
export interface OpenPack {
  readonly path: string;
  readonly file: PackFile;
  readonly index: PackIndex;
  readonly ids: Ids;
}

/**
 * Reads the header of every entry in turn, and so learns the kind of each object and what is based on what.
 * @throws {DamagedPack}
 */
export function layoutOf(pack: OpenPack): PackLayout {
  requireSound(pack);
  const { count } = pack.index;
  const places = placesOf(pack);
  const bases = sharedNumbers(count).fill(-1);
  const sizes = sharedNumbers(count);
  const kinds = new Uint8Array(new SharedArrayBuffer(count));
  const entryOf = new EntryLookup(pack, places);
  for (let entry = 0; entry < count; entry += 1) {
    const header = headerAt(pack, places.offsets, entry);
    sizes[entry] = Math.min(header.size, MAX_SIZE);
    if (header.type === 'ofs-delta' || header.type === 'ref-delta')
      bases[entry] = entryOf.base(entry, header);
    else kinds[entry] = kindNumber(header.type);
  }
  resolveKinds(bases, kinds);
  return { path: pack.path, count, ...places, bases, kinds, sizes, ...deltaTreesOf(bases) };
}

function requireSound({ file, index, ids }: OpenPack): void {
  const { idBytes } = ids.shared;
  const head = Buffer.from(file.read(0, PACK_HEADER_BYTES));
  const isPack = head.length === PACK_HEADER_BYTES && head.toString('latin1', 0, 4) === 'PACK';
  const version = isPack ? head.readUInt32BE(4) : 0;
  if (version !== 2 && version !== 3) throw new DamagedPack('it has no such head');
  if (head.readUInt32BE(8) !== index.count) throw new DamagedPack('its index is of another pack');
  const hash = file.read(file.size - idBytes, idBytes);
  if (!hash.equals(index.packHash)) throw new DamagedPack('its index is of another pack');
}

interface Places extends Pick<PackLayout, 'offsets' | 'objects'> {
  readonly offsets: Float64Array;
  readonly objects: Int32Array;
}

function placesOf({ file, index, ids }: OpenPack): Places {
  const { count } = index;
  const { idBytes } = ids.shared;
  const offsets = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
  const objects = sharedNumbers(count);
  // The ids of all objects are those of this pack, where there are no more.
  const isAll = count === ids.count;
  for (const [entry, at] of placesByOffset(index.offsets).entries()) {
    offsets[entry] = index.offsets[at] ?? 0;
    objects[entry] = isAll ? at : ids.numberAt(index.ids, at * idBytes);
  }
  offsets[count] = file.size - idBytes;
  if (count > 0 && offsets[0] !== PACK_HEADER_BYTES)
    throw new DamagedPack('its first entry is not where it begins');
  for (let entry = 0; entry < count; entry += 1) {
    if ((offsets[entry + 1] ?? 0) <= (offsets[entry] ?? 0))
      throw new DamagedPack('its entries overlap');
  }
  return { offsets, objects };
}

function headerAt({ file, ids }: OpenPack, offsets: Float64Array, entry: number): EntryHeader {
  const offset = offsets[entry] ?? 0;
  const length = Math.min(MAX_HEADER_BYTES + 1, (offsets[entry + 1] ?? 0) - offset);
  return parseEntryHeader(file.read(offset, length), ids.shared.idBytes);
}

/** Finds the entries of bases. */
class EntryLookup {
  readonly #pack: OpenPack;
  readonly #places: Places;
  #byObject: ReadonlyMap<number, number> | undefined;

  constructor(pack: OpenPack, places: Places) {
    this.#pack = pack;
    this.#places = places;
  }

  base(entry: number, { type, length, distance }: EntryHeader): number {
    const { offsets } = this.#places;
    const offset = offsets[entry] ?? 0;
    const base =
      type === 'ofs-delta' ? entryAt(offsets, offset - distance) : this.#named(offset, length);
    if (base < 0 || base === entry) throw new DamagedPack('the base of a delta is not in it');
    return base;
  }

  /** A pack on the disk is whole: the base of a delta is in the same pack. */
  #named(offset: number, length: number): number {
    const { file, ids } = this.#pack;
    const { idBytes } = ids.shared;
    const number = ids.numberAt(file.read(offset, length), length - idBytes);
    this.#byObject ??= new Map(
      Array.from(this.#places.objects, (object, entry) => [object, entry]),
    );
    return this.#byObject.get(number) ?? -1;
  }
}

/** The entry that begins at an offset, or -1. */
function entryAt(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A delta makes an object of the kind of its base. One that comes to itself again has none. */
function resolveKinds(bases: Int32Array, kinds: Uint8Array): void {
  const chain: number[] = [];
  for (let entry = 0; entry < bases.length; entry += 1) {
    let base = entry;
    while (kinds[base] === 0 && chain.length <= bases.length) {
      chain.push(base);
      base = bases[base] ?? 0;
    }
    if (kinds[base] === 0) throw new DamagedPack('deltas are based on each other in a circle');
    for (let link = chain.pop(); link !== undefined; link = chain.pop())
      kinds[link] = kinds[base] ?? 0;
  }
}
