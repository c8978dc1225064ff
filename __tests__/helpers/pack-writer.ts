import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { deltaOf, madeOf, type Instruction } from './delta.js';

/** A blob of a pack that a test makes: on its own, or by what it takes of another one and adds to it. */
export interface Planned {
  /** The number of another one, which may come later. */
  readonly base: number | undefined;
  /** What it takes of that, and puts in; without a base, all of it. */
  readonly instructions: readonly Instruction[];
}

/** What a pack holds. */
export interface Written {
  readonly pack: Buffer;
  /** The blobs, as git would give them. */
  readonly contents: readonly Buffer[];
  readonly ids: readonly string[];
  /** Where each begins. */
  readonly offsets: readonly number[];
}

const OFS_DELTA = 6;
const REF_DELTA = 7;
const BLOB = 3;

export function header(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
  }
  return Buffer.from(bytes);
}

export function distance(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest -= 1;
    bytes.unshift(128 | (rest & 127));
  }
  return Buffer.from(bytes);
}

function blobId(content: Buffer): string {
  return createHash('sha1')
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest('hex');
}

/** Makes all blobs, whichever way round they are based on each other. */
function contentsOf(plan: readonly Planned[]): Buffer[] {
  const made = new Map<number, Buffer>();
  for (const number of plan.keys()) {
    const way: number[] = [];
    for (
      let at: number | undefined = number;
      at !== undefined && !made.has(at);
      at = plan[at]?.base
    )
      way.push(at);
    for (const at of way.reverse()) {
      const { base, instructions = [] } = plan[at] ?? {};
      made.set(
        at,
        madeOf((base === undefined ? undefined : made.get(base)) ?? Buffer.alloc(0), instructions),
      );
    }
  }
  return plan.map((_, number) => made.get(number) ?? Buffer.alloc(0));
}

/** A pack as git writes it: deltas name their bases by how far before they begin where they do, and by id elsewhere. */
export function packOf(plan: readonly Planned[]): Written {
  const contents = contentsOf(plan);
  const ids = contents.map(blobId);
  const head = Buffer.from('PACK\0\0\0\x02....', 'latin1');
  head.writeUInt32BE(plan.length, 8);
  const parts = [head];
  const offsets: number[] = [];
  let end = head.length;
  for (const [number, { base, instructions }] of plan.entries()) {
    const based = base === undefined ? undefined : contents[base];
    const data = based === undefined ? (contents[number] ?? head) : deltaOf(based, instructions);
    const before = base === undefined ? undefined : offsets[base];
    offsets.push(end);
    const type = base === undefined ? BLOB : before === undefined ? REF_DELTA : OFS_DELTA;
    const named =
      before === undefined ? Buffer.from(ids[base ?? -1] ?? '', 'hex') : distance(end - before);
    const entry = Buffer.concat([
      header(type, data.length),
      ...(type === BLOB ? [] : [named]),
      deflateSync(data),
    ]);
    parts.push(entry);
    end += entry.length;
  }
  const body = Buffer.concat(parts);
  const pack = Buffer.concat([body, createHash('sha1').update(body).digest()]);
  return { pack, contents, ids, offsets };
}
