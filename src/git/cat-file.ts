import { createHash } from 'node:crypto';
import { ByteReader } from './byte-reader.js';
import type { ObjectFormat } from './isolate.js';
import type { GitObject, ObjectId, ObjectKind } from './port.js';
import { startGit, type GitChild, type GitContext } from './child.js';

/** What git answered for one id. After `broken` its further answers can no longer be told apart. */
export type Answer =
  | { readonly kind: 'object'; readonly object: GitObject }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly reason: string };

/** Whether contents are read, or only whether the objects are there. */
export type CatFileMode = '--batch' | '--batch-check';

const LINE_FEED = 0x0a;
const MAX_HEADER_BYTES = 256;
/** Held in memory whole. What Node may allocate at once differs between its versions; no host serves such a blob. */
const MAX_OBJECT_BYTES = 2 ** 31;
/** Some hashes refuse more than 2 GiB at once. */
const HASHED_AT_ONCE = 1 << 30;
/** `<id> <kind> <size>`: anchored, no part overlaps the next. */
const HEADER = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d{1,15})$/u;
const KINDS: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];

/**
 * One `git cat-file` that answers many requests in their order. Nothing it says is believed: each answer must name
 * the id that was asked, and each content must hash to it, since git ends with 0 after missing and damaged objects.
 * Without `--buffer`, so that a single request is answered at once.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export class CatFile {
  readonly #child: GitChild;
  readonly #reader: ByteReader;
  readonly #format: ObjectFormat;
  readonly #mode: CatFileMode;
  #unasked = '';

  constructor(context: GitContext, format: ObjectFormat, mode: CatFileMode) {
    this.#child = startGit(context, ['cat-file', mode]);
    this.#reader = new ByteReader(this.#child.process.stdout);
    this.#format = format;
    this.#mode = mode;
  }

  /** Asks with the next turn of the event loop, so that many requests are one write. */
  ask(id: ObjectId): void {
    if (this.#unasked === '') setImmediate(this.#send);
    this.#unasked += `${id}\n`;
  }

  readonly #send = (): void => {
    const { stdin } = this.#child.process;
    if (!stdin.destroyed) stdin.write(this.#unasked);
    this.#unasked = '';
  };

  /** The answer to the oldest request that has none, which must be for this id. */
  async answer(id: ObjectId): Promise<Answer> {
    const header = await this.#reader.line(MAX_HEADER_BYTES);
    if (header === undefined) return broken(await this.#end());
    if (header === `${id} missing`) return { kind: 'missing' };
    const match = HEADER.exec(header);
    const kind = KINDS.find((known) => known === match?.[2]);
    if (match?.[1] !== id || kind === undefined) return broken('git answered something else');
    const size = Number(match[3]);
    if (this.#mode === '--batch-check')
      return { kind: 'object', object: { id, kind, bytes: new Uint8Array() } };
    if (size > MAX_OBJECT_BYTES) return broken('it is larger than 2 GiB, the most that is read');
    return this.#content(id, kind, size);
  }

  async #content(id: ObjectId, kind: ObjectKind, size: number): Promise<Answer> {
    const answer = await this.#reader.exactly(size + 1).catch(() => 'no memory' as const);
    if (answer === 'no memory') return broken('there is not enough memory for it');
    if (answer === undefined) return broken(await this.#end());
    const bytes = answer.subarray(0, size);
    if (answer[size] !== LINE_FEED || this.#hash(kind, bytes) !== id)
      return broken('its content is not what its id says');
    return { kind: 'object', object: { id, kind, bytes } };
  }

  #hash(kind: ObjectKind, bytes: Buffer): string {
    const hash = createHash(this.#format).update(`${kind} ${bytes.length}\0`);
    for (let start = 0; start < bytes.length; start += HASHED_AT_ONCE) {
      hash.update(bytes.subarray(start, start + HASHED_AT_ONCE));
    }
    return hash.digest('hex');
  }

  /** How git ended, where it fell silent. A line without end is no end: then git is stopped. */
  async #end(): Promise<string> {
    const { stdout } = this.#child.process;
    if (!stdout.readableEnded) {
      this.kill();
      return 'git answered something else';
    }
    const failure = await this.#child.failure;
    return failure === undefined ? 'git ended before it answered' : `git ${failure}`;
  }

  kill(): void {
    this.#child.process.stdin.destroy();
    this.#child.process.stdout.destroy();
    this.#child.kill();
  }

  /** Ends git when it has nothing left to answer. */
  async end(): Promise<void> {
    this.kill();
    await this.#child.failure;
  }
}

function broken(reason: string): Answer {
  return { kind: 'broken', reason };
}
