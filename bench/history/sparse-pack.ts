import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const KINDS = { commit: 1, tree: 2, blob: 3 } as const;
const OFS_DELTA = 6;
/** What a file system keeps nothing of where all of it is zero and was never written. */
const PAGE = Buffer.alloc(4_096);

/** Something that stands in a pack: its id, and where it begins. */
export interface Entry {
  readonly id: string;
  readonly offset: number;
}

/** Writes a pack without compressing anything: zeros in it are holes of the file, and take no place on the disk. */
export class SparsePack {
  readonly #file: number;
  readonly #hash = createHash('sha1');
  #end = 0;

  /** @param entries how many there will be. */
  constructor(path: string, entries: number) {
    this.#file = openSync(path, 'w');
    const head = Buffer.from('PACK\0\0\0\x02....', 'latin1');
    head.writeUInt32BE(entries, 8);
    this.#write(head);
  }

  add(kind: keyof typeof KINDS, content: Buffer): Entry {
    return this.#entry(idOf(kind, content), header(KINDS[kind], content.length), content);
  }

  /** A blob that puts some bytes before all that its base holds; both are short. */
  addVersion(base: Entry & { readonly content: Buffer }, put: Buffer): Entry {
    const { content, offset } = base;
    const sizes = [...varint(content.length), ...varint(content.length + put.length)];
    const delta = Buffer.from([...sizes, put.length, ...put, 0x90, content.length]);
    const named = distance(this.#end - offset);
    const id = idOf('blob', Buffer.concat([put, content]));
    return this.#entry(id, Buffer.concat([header(OFS_DELTA, delta.length), named]), delta);
  }

  /** @returns how long the pack is */
  finish(): number {
    const digest = this.#hash.digest();
    writeSync(this.#file, digest, 0, digest.length, this.#end);
    closeSync(this.#file);
    return this.#end + digest.length;
  }

  #entry(id: string, head: Buffer, data: Buffer): Entry {
    const offset = this.#end;
    this.#write(Buffer.concat([head, deflateSync(data, { level: 0, memLevel: 9 })]));
    return { id, offset };
  }

  #write(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; at += PAGE.length) {
      const page = bytes.subarray(at, at + PAGE.length);
      const isHole = page.equals(PAGE.subarray(0, page.length)) && at + page.length < bytes.length;
      if (!isHole) writeSync(this.#file, page, 0, page.length, this.#end + at);
    }
    this.#end += bytes.length;
  }
}

function idOf(kind: string, content: Buffer): string {
  const head = `${kind} ${String(content.length)}\0`;
  return createHash('sha1').update(head).update(content).digest('hex');
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}

function header(type: number, size: number): Buffer {
  const first = (type << 4) | (size & 15);
  const rest = Math.floor(size / 16);
  return Buffer.from(rest === 0 ? [first] : [first | 128, ...varint(rest)]);
}

/** How far before an entry its base begins: seven bits a byte, the highest first, each further byte for one more. */
function distance(value: number): Buffer {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest -= 1;
    bytes.unshift(128 | (rest % 128));
  }
  return Buffer.from(bytes);
}
