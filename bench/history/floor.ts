/**
 * The floor of a scan of history: inflates every entry of every pack once, on all cores, and does nothing with it.
 * `node bench/history/floor.ts GIT-DIRECTORY`, with a Node that runs TypeScript by itself (24).
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';

/** How many bytes of a pack a thread takes at a time; an entry that is longer is taken whole. */
const PART_BYTES = 8 * 2 ** 20;
/** What zlib may be given at once for an answer. */
const MAX_CHUNK = 16 * 2 ** 20;

/** Entries of one pack that follow each other. */
interface Part {
  readonly pack: string;
  /** Where each entry starts, and where the last one ends. */
  readonly offsets: readonly number[];
}

/** What a thread is started with: it takes the next part until none is left. */
interface Shared {
  readonly parts: readonly Part[];
  readonly next: Int32Array;
}

/** The offsets of an index of version 2 (https://git-scm.com/docs/gitformat-pack), in the order of the pack. */
function offsetsOf(index: Buffer, idBytes: number): readonly number[] {
  const count = index.readUInt32BE(8 + 255 * 4);
  const narrow = 8 + 256 * 4 + count * (idBytes + 4);
  const wide = narrow + count * 4;
  const offsets = Array.from({ length: count }, (_, entry) => {
    const offset = index.readUInt32BE(narrow + entry * 4);
    const isWide = offset >= 2 ** 31;
    return isWide ? Number(index.readBigUInt64BE(wide + (offset - 2 ** 31) * 8)) : offset;
  });
  return offsets.sort((one, other) => one - other);
}

function partsOf(pack: string, idBytes: number): readonly Part[] {
  const index = readFileSync(pack.replace(/pack$/u, 'idx'));
  const offsets = [...offsetsOf(index, idBytes), statSync(pack).size - idBytes];
  const parts: Part[] = [];
  let start = 0;
  for (const [position, offset] of offsets.entries()) {
    const isEnd = position === offsets.length - 1;
    if (!isEnd && offset - (offsets[start] ?? 0) < PART_BYTES) continue;
    if (position > start) parts.push({ pack, offsets: offsets.slice(start, position + 1) });
    start = position;
  }
  return parts;
}

/** Where the deflated bytes of an entry start: behind kind and size, and behind what a delta is based on. */
function contentOf(bytes: Buffer, entry: number, idBytes: number): { start: number; size: number } {
  let at = entry;
  let byte = bytes[at++] ?? 0;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; (byte & 0x80) !== 0; factor *= 128) {
    byte = bytes[at++] ?? 0;
    size += (byte & 0x7f) * factor;
  }
  if (kind === 6) while (((bytes[at++] ?? 0) & 0x80) !== 0);
  if (kind === 7) at += idBytes;
  return { start: at, size };
}

function inflatePart({ pack, offsets }: Part, idBytes: number): void {
  const [first = 0, last = 0] = [offsets[0], offsets.at(-1)];
  const bytes = Buffer.allocUnsafe(last - first);
  const file = openSync(pack, 'r');
  readSync(file, bytes, 0, bytes.length, first);
  closeSync(file);
  for (const [position, offset] of offsets.slice(0, -1).entries()) {
    const { start, size } = contentOf(bytes, offset - first, idBytes);
    const end = (offsets[position + 1] ?? last) - first;
    const chunkSize = Math.min(Math.max(size, 64), MAX_CHUNK);
    inflateSync(bytes.subarray(start, end), { chunkSize });
  }
}

function work({ parts, next }: Shared): void {
  for (;;) {
    const part = parts[Atomics.add(next, 0, 1)];
    if (part === undefined) return;
    inflatePart(part, SHA1_BYTES);
  }
}

const SHA1_BYTES = 20;

function packsOf(directory: string): readonly string[] {
  const packs = join(directory, 'objects/pack');
  return readdirSync(packs)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(packs, name));
}

if (isMainThread) {
  const parts = packsOf(process.argv[2] ?? '.').flatMap((pack) => partsOf(pack, SHA1_BYTES));
  const shared: Shared = { parts, next: new Int32Array(new SharedArrayBuffer(4)) };
  for (let thread = 0; thread < availableParallelism(); thread += 1)
    new Worker(import.meta.filename).postMessage(shared);
} else {
  parentPort?.once('message', work);
}
