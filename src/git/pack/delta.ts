import { DamagedPack } from './damaged-pack.js';

/** A version that was made of its base, and where it differs. */
export interface Rebuilt {
  readonly content: Buffer;
  /**
   * Stretches of the content that the base does not have as they are, with their neighbours: pairs of
   * start and end, sorted, none touching the next. One of no length is a seam: what stands on its two
   * sides stood apart in the base.
   */
  readonly edits: readonly number[];
}

const IS_COPY = 0x80;
/** What a copy of no length stands for. */
const FULL_COPY = 0x10000;

/** Reads numbers of seven bits a byte, the lowest first. */
class DeltaReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new DamagedPack('a delta is cut short');
    this.at += 1;
    return byte;
  }

  size(): number {
    let size = 0;
    let factor = 1;
    for (;;) {
      const byte = this.next();
      size += (byte & 127) * factor;
      factor *= 128;
      if (byte < 128) return size;
    }
  }

  /** The bytes of a number of which each bit of `present` says whether it is written. */
  sparse(present: number, bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index += 1)
      if ((present & (1 << index)) !== 0) value += this.next() * 2 ** (8 * index);
    return value;
  }
}

/** The size of the version that a delta makes, which stands behind that of the base. */
export function rebuiltSize(delta: Uint8Array): number {
  const reader = new DeltaReader(delta);
  reader.size();
  return reader.size();
}

/**
 * Makes a version of its base: git copies stretches of the base and inserts what it does not have.
 * @see https://git-scm.com/docs/gitformat-pack#_deltified_representation
 * @throws {DamagedPack}
 */
export function applyDelta(base: Buffer, delta: Uint8Array): Rebuilt {
  const reader = new DeltaReader(delta);
  if (reader.size() !== base.length) throw new DamagedPack('a delta is of another base');
  const size = reader.size();
  const content = Buffer.allocUnsafe(size);
  const edits: number[] = [];
  let end = 0;
  /** Where in the base a copy would go on with what was copied last. */
  let expected = 0;
  while (reader.at < delta.length) {
    const start = end;
    const instruction = reader.next();
    if (instruction >= IS_COPY) {
      const from = reader.sparse(instruction & 15, 4);
      const length = reader.sparse((instruction >> 4) & 7, 3) || FULL_COPY;
      end += length;
      if (from + length > base.length || end > size) throw overrun();
      if (length <= MAX_SHORT) copyShort(base, from, { content, start, end });
      else base.copy(content, start, from, from + length);
      if (from !== expected) addEdit(edits, start, start);
      expected = from + length;
    } else {
      end += instruction;
      if (instruction === 0 || end > size || reader.at + instruction > delta.length)
        throw overrun();
      copyShort(delta, reader.at, { content, start, end });
      reader.at += instruction;
      addEdit(edits, start, end);
      expected = -1;
    }
  }
  if (end !== size) throw new DamagedPack('a delta makes less than it says');
  if (expected !== base.length) addEdit(edits, size, size);
  return { content, edits };
}

/** Behind an insert any copy is a seam too; it is part of the edit that touches it. */
function addEdit(edits: number[], start: number, end: number): void {
  const last = edits.length - 1;
  if (last > 0 && edits[last] === start) edits[last] = end;
  else edits.push(start, end);
}

interface Target {
  readonly content: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Up to so many bytes, as all inserts have, a call for them costs more than the bytes themselves. */
const MAX_SHORT = 127;

function copyShort(bytes: Uint8Array, from: number, { content, start, end }: Target): void {
  for (let at = start, source = from; at < end; at += 1, source += 1)
    content[at] = bytes[source] ?? 0;
}

function overrun(): DamagedPack {
  return new DamagedPack('a delta reaches beyond its base or its end');
}
