import { applyDelta, rebuiltSize, type Rebuilt } from './delta.js';
import { parseEntryHeader } from './entry-header.js';
import { inflate, type PackFile } from './pack-file.js';
import type { PackLayout } from './pack-layout.js';

/** What is read of an entry before its size is known: any header, and all of most entries. */
const FIRST_BYTES = 4_096;

/** A pack whose objects are made. */
export interface ReadPack {
  readonly layout: PackLayout;
  readonly file: PackFile;
  readonly idBytes: number;
}

/** Makes objects of the entries of a pack, but for those that are too large. */
export class ObjectMaker {
  readonly #pack: ReadPack;
  readonly #maxBytes: number;

  constructor(pack: ReadPack, maxBytes: number) {
    this.#pack = pack;
    this.#maxBytes = maxBytes;
  }

  /**
   * The object or delta that an entry holds; undefined where it is too large.
   * @throws {DamagedPack}
   */
  inflated(entry: number): Buffer | undefined {
    const { file, idBytes, layout } = this.#pack;
    const offset = layout.offsets[entry] ?? 0;
    const whole = (layout.offsets[entry + 1] ?? 0) - offset;
    const start = file.read(offset, Math.min(whole, FIRST_BYTES));
    const { size, length } = parseEntryHeader(start, idBytes);
    if (size > this.#maxBytes) return undefined;
    const bytes = whole <= FIRST_BYTES ? start : file.read(offset, whole);
    return inflate(bytes.subarray(length), size);
  }

  /**
   * The object that an entry makes of its base; undefined where it is too large.
   * @throws {DamagedPack}
   */
  version(entry: number, base: Buffer): Rebuilt | undefined {
    const delta = this.inflated(entry);
    if (delta === undefined || rebuiltSize(delta) > this.#maxBytes) return undefined;
    return applyDelta(base, delta);
  }
}
