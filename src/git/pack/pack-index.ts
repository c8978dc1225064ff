import { createHash } from 'node:crypto';
import type { ObjectFormat } from '../isolate.js';
import { DamagedPack } from './damaged-pack.js';

/** What the index of a pack says: which object stands where. */
export interface PackIndex {
  readonly count: number;
  /** Ids one after another, sorted. */
  readonly ids: Buffer;
  /** Where the entry of each id begins in the pack, by the order of the ids. */
  readonly offsets: Float64Array;
  /** The hash at the end of the pack. */
  readonly packHash: Buffer;
}

const MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_BYTES = 1024;
const OFFSET_BYTES = 4;
/** What stands before the counts in version 2: the magic number and the version. */
const HEADER_BYTES = 8;
/** An offset of more than 31 bits stands in a table of its own, at the place that the other bits say. */
const IS_LONG = 0x80000000;

export function hashBytes(format: ObjectFormat): 20 | 32 {
  return format === 'sha1' ? 20 : 32;
}

/**
 * Reads an index of either version, and believes it only where its own hash is right.
 * @see https://git-scm.com/docs/gitformat-pack#_pack_idx_files
 * @throws {DamagedPack}
 */
export function parsePackIndex(bytes: Buffer, format: ObjectFormat): PackIndex {
  const idBytes = hashBytes(format);
  const end = bytes.length - 2 * idBytes;
  if (end < FANOUT_BYTES) throw new DamagedPack('its index has no such head');
  requireHash(bytes, format);
  const table = { bytes, idBytes, end };
  const { ids, offsets } = bytes.readUInt32BE(0) === MAGIC ? columns(table) : rows(table);
  requireOrder(ids, idBytes);
  return { count: offsets.length, ids, offsets, packHash: bytes.subarray(end, end + idBytes) };
}

interface IndexTable {
  readonly bytes: Buffer;
  readonly idBytes: number;
  /** Where the hashes begin. */
  readonly end: number;
}

/** Version 2: all ids, all sums, all offsets, and those offsets that are long. */
function columns({ bytes, idBytes, end }: IndexTable): Pick<PackIndex, 'ids' | 'offsets'> {
  if (bytes.readUInt32BE(4) !== VERSION) throw new DamagedPack('its index is of another version');
  const idsAt = HEADER_BYTES + FANOUT_BYTES;
  const count = countOf(bytes, HEADER_BYTES);
  const offsetsAt = idsAt + count * (idBytes + 4);
  const longAt = offsetsAt + count * OFFSET_BYTES;
  if (longAt > end) throw new DamagedPack('its index is cut short');
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const offset = bytes.readUInt32BE(offsetsAt + OFFSET_BYTES * index);
    const isLong = offset >= IS_LONG;
    offsets[index] = isLong ? longOffset(bytes, longAt + 8 * (offset - IS_LONG), end) : offset;
  }
  return { ids: bytes.subarray(idsAt, idsAt + count * idBytes), offsets };
}

/** Version 1, which has no head: of each object its offset and its id. */
function rows({ bytes, idBytes, end }: IndexTable): Pick<PackIndex, 'ids' | 'offsets'> {
  const count = countOf(bytes, 0);
  const rowBytes = OFFSET_BYTES + idBytes;
  if (FANOUT_BYTES + count * rowBytes !== end) throw new DamagedPack('its index is cut short');
  const ids = Buffer.alloc(count * idBytes);
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = FANOUT_BYTES + index * rowBytes;
    offsets[index] = bytes.readUInt32BE(at);
    bytes.copy(ids, index * idBytes, at + OFFSET_BYTES, at + rowBytes);
  }
  return { ids, offsets };
}

function requireHash(bytes: Buffer, format: ObjectFormat): void {
  const end = bytes.length - hashBytes(format);
  const hash = createHash(format).update(bytes.subarray(0, end)).digest();
  if (!hash.equals(bytes.subarray(end))) throw new DamagedPack('its index is damaged');
}

/** The last of 256 counts: that of the ids whose first byte is at most 255. */
function countOf(bytes: Buffer, start: number): number {
  let before = 0;
  for (let first = 0; first < 256; first += 1) {
    const count = bytes.readUInt32BE(start + 4 * first);
    if (count < before) throw new DamagedPack('its index counts backwards');
    before = count;
  }
  return before;
}

function longOffset(bytes: Buffer, at: number, end: number): number {
  const offset = at + 8 > end ? Number.NaN : Number(bytes.readBigUInt64BE(at));
  if (!Number.isSafeInteger(offset)) throw new DamagedPack('its index has an offset of no pack');
  return offset;
}

function requireOrder(ids: Buffer, idBytes: number): void {
  for (let at = idBytes; at < ids.length; at += idBytes) {
    if (ids.compare(ids, at - idBytes, at, at, at + idBytes) <= 0)
      throw new DamagedPack('its index is not sorted');
  }
}
