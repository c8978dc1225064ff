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
const HEADER_BYTES = 8;
const FANOUT_BYTES = 1024;
/** An offset of more than 31 bits stands in a table of its own, at the place that the other bits say. */
const IS_LONG = 0x80000000;

export function hashBytes(format: ObjectFormat): 20 | 32 {
  return format === 'sha1' ? 20 : 32;
}

/**
 * Reads an index of version 2, and believes it only where its own hash is right.
 * @see https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 * @throws {DamagedPack}
 */
export function parsePackIndex(bytes: Buffer, format: ObjectFormat): PackIndex {
  const idBytes = hashBytes(format);
  const end = bytes.length - 2 * idBytes;
  if (end < HEADER_BYTES + FANOUT_BYTES || bytes.readUInt32BE(0) !== MAGIC)
    throw new DamagedPack('its index has no such head');
  if (bytes.readUInt32BE(4) !== VERSION) throw new DamagedPack('its index is of another version');
  requireHash(bytes, format);
  const count = countOf(bytes);
  const idsAt = HEADER_BYTES + FANOUT_BYTES;
  const offsetsAt = idsAt + count * (idBytes + 4);
  const longAt = offsetsAt + count * 4;
  if (longAt > end) throw new DamagedPack('its index is cut short');
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const offset = bytes.readUInt32BE(offsetsAt + 4 * index);
    const isLong = offset >= IS_LONG;
    offsets[index] = isLong ? longOffset(bytes, longAt + 8 * (offset - IS_LONG), end) : offset;
  }
  const ids = bytes.subarray(idsAt, idsAt + count * idBytes);
  requireOrder(ids, idBytes);
  return { count, ids, offsets, packHash: bytes.subarray(end, end + idBytes) };
}

function requireHash(bytes: Buffer, format: ObjectFormat): void {
  const end = bytes.length - hashBytes(format);
  const hash = createHash(format).update(bytes.subarray(0, end)).digest();
  if (!hash.equals(bytes.subarray(end))) throw new DamagedPack('its index is damaged');
}

/** The last of 256 counts: that of the ids whose first byte is at most 255. */
function countOf(bytes: Buffer): number {
  let before = 0;
  for (let first = 0; first < 256; first += 1) {
    const count = bytes.readUInt32BE(HEADER_BYTES + 4 * first);
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
