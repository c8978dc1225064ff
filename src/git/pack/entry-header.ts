import { DamagedPack } from './damaged-pack.js';

/** What stands before the compressed bytes of an entry of a pack. */
export interface EntryHeader {
  readonly type: EntryType;
  /** Of the object or, for a delta, of the delta, when it is inflated. */
  readonly size: number;
  /** How many bytes the header takes. */
  readonly length: number;
  /** For `ofs-delta`: how far before this entry the base begins. */
  readonly distance: number;
}

type EntryType = 'commit' | 'tree' | 'blob' | 'tag' | 'ofs-delta' | 'ref-delta';

const TYPES: readonly (EntryType | undefined)[] = [
  undefined, 'commit', 'tree', 'blob', 'tag', undefined, 'ofs-delta', 'ref-delta',
]; // prettier-ignore

/** A header is never longer: ten bytes of size, and ten of an offset or 32 of an id. */
export const MAX_HEADER_BYTES = 42;

/**
 * Reads the header of an entry. The id of the base of a `ref-delta` is the last thing in it.
 * @see https://git-scm.com/docs/gitformat-pack
 * @throws {DamagedPack}
 */
export function parseEntryHeader(bytes: Uint8Array, idBytes: number): EntryHeader {
  const first = bytes[0] ?? 0;
  const type = TYPES[(first >> 4) & 7];
  if (type === undefined) throw new DamagedPack('an entry is of no known type');
  let size = first & 15;
  let factor = 16;
  let length = 1;
  for (let byte = first; byte >= 128; length += 1) {
    byte = bytes[length] ?? 0;
    size += (byte & 127) * factor;
    factor *= 128;
  }
  if (!Number.isSafeInteger(size)) throw new DamagedPack('an entry has no size');
  if (type === 'ofs-delta') return { type, size, ...distanceAt(bytes, length) };
  return { type, size, length: type === 'ref-delta' ? length + idBytes : length, distance: 0 };
}

function distanceAt(bytes: Uint8Array, start: number): Pick<EntryHeader, 'length' | 'distance'> {
  let length = start + 1;
  let byte = bytes[start] ?? 0;
  let distance = byte & 127;
  while (byte >= 128) {
    byte = bytes[length] ?? 0;
    // Each further byte stands for one more than its bits say, so that no distance has two forms.
    distance = (distance + 1) * 128 + (byte & 127);
    length += 1;
  }
  if (!Number.isSafeInteger(distance) || length > MAX_HEADER_BYTES)
    throw new DamagedPack('a delta has no base');
  return { length, distance };
}
