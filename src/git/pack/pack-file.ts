import { closeSync, openSync, readSync, fstatSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { DamagedPack } from './damaged-pack.js';

/**
 * How much is read at once. Versions stand far from each other as often as near: what is read beside them costs more
 * than it saves where it is much. Nearly all entries are shorter than this.
 */
const PAGE_BYTES = 16 * 2 ** 10;
/** How much of a pack is kept. A version may stand far from its base, and the next one near that again. */
const MAX_PAGES = 256;
/** The least that `inflateSync` takes as the size of its buffer. */
const MIN_INFLATED_BYTES = 64;

/** A pack, read by windows, so that it may be larger than any buffer. */
export class PackFile {
  readonly size: number;
  readonly #file: number;
  /** By their number in the file; the ones used last come last. */
  readonly #pages = new Map<number, Buffer>();

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
  }

  /** Up to `length` bytes at an offset; fewer at the end of the file. */
  read(offset: number, length: number): Buffer {
    const number = Math.floor(offset / PAGE_BYTES);
    const from = offset - number * PAGE_BYTES;
    if (from + length <= PAGE_BYTES) return this.#page(number).subarray(from, from + length);
    return this.#readInto(Buffer.allocUnsafeSlow(length), offset);
  }

  #page(number: number): Buffer {
    const known = this.#pages.get(number);
    this.#pages.delete(number);
    const page = known ?? this.#readInto(this.#room(), number * PAGE_BYTES);
    this.#pages.set(number, page);
    return page;
  }

  /** That of the page which was not used for longest, once there are enough. */
  #room(): Buffer {
    const oldest = this.#pages.size < MAX_PAGES ? undefined : this.#pages.keys().next().value;
    const page = oldest === undefined ? undefined : this.#pages.get(oldest);
    if (oldest !== undefined) this.#pages.delete(oldest);
    return page?.length === PAGE_BYTES ? page : Buffer.allocUnsafeSlow(PAGE_BYTES);
  }

  #readInto(buffer: Buffer, offset: number): Buffer {
    let filled = 0;
    while (filled < buffer.length) {
      const read = readSync(this.#file, buffer, filled, buffer.length - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return buffer.subarray(0, filled);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/**
 * Inflates compressed bytes into exactly as many as their header says. zlib checks what comes out
 * against the sum behind it.
 * @throws {DamagedPack}
 */
export function inflate(compressed: Uint8Array, size: number): Buffer {
  // One byte more than is needed: the end of the stream is then seen in the same turn.
  const options = { chunkSize: Math.max(MIN_INFLATED_BYTES, size + 1), maxOutputLength: size + 1 };
  const inflated = attempt(() => inflateSync(compressed, options));
  if (inflated?.length !== size) throw new DamagedPack('an entry does not inflate to what it says');
  return inflated;
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
