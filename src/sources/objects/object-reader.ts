import type { Problem } from '../../findings/coverage.js';
import type { GitObject, GitRepository, ObjectFault, ObjectId } from '../../git/port.js';
import type { ObjectKind } from '../../git/port.js';
import { CHECKOUT_REMEDY } from '../../git/remedy.js';
import type { Reading } from '../source.js';

/** Objects that are read in one go before anything else is asked of the repository. */
const BATCH_OBJECTS = 1_000;

const REMEDY = {
  missing: CHECKOUT_REMEDY,
  corrupt: 'Run `git fsck` in the repository and fetch the object again.',
} as const satisfies Record<ObjectFault['kind'], string>;

/** Reads objects for one scan of one source. What cannot be read is a problem, told once, and reading goes on. */
export class ObjectReader {
  readonly repository: GitRepository;
  readonly reading: Reading;
  readonly #reported = new Set<ObjectId>();

  constructor(repository: GitRepository, reading: Reading) {
    this.repository = repository;
    this.reading = reading;
  }

  /** The object's bytes, or undefined where it cannot be read or is of another kind. */
  async one(id: ObjectId, kind: ObjectKind): Promise<Uint8Array | undefined> {
    this.reading.signal.throwIfAborted();
    const object = this.#sound(await this.repository.readOne(id));
    if (object === undefined || object.kind === kind) return object?.bytes;
    this.otherKind(object, kind);
    return undefined;
  }

  /** Each readable object, in order. The consumer must not read anything else before the end. */
  async *many(ids: Iterable<ObjectId> | AsyncIterable<ObjectId>): AsyncIterable<GitObject> {
    for await (const answer of this.repository.read(ids)) {
      this.reading.signal.throwIfAborted();
      const object = this.#sound(answer);
      if (object !== undefined) yield object;
    }
  }

  /** Tells what is wrong with each object that cannot be read. */
  async noteFaults(ids: readonly ObjectId[]): Promise<void> {
    for await (const answer of this.repository.read(ids)) this.#sound(answer);
  }

  /** As `many`, each batch read to its end first, so that the consumer may read other objects in between. */
  async *batches(ids: readonly ObjectId[]): AsyncIterable<readonly GitObject[]> {
    for (let start = 0; start < ids.length; start += BATCH_OBJECTS) {
      const objects: GitObject[] = [];
      for await (const object of this.many(ids.slice(start, start + BATCH_OBJECTS)))
        objects.push(object);
      yield objects;
    }
  }

  /** Parses an object; undefined and a problem where it is malformed. */
  parse<T>({ id, bytes }: GitObject, parser: (bytes: Uint8Array) => T): T | undefined {
    try {
      return parser(bytes);
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : 'it cannot be parsed';
      this.corrupt(id, `object ${id}: ${reason}`);
      return undefined;
    }
  }

  /** Tells that an object is of another kind than what names it says. */
  otherKind({ id, kind }: Pick<GitObject, 'id' | 'kind'>, expected: ObjectKind): void {
    this.corrupt(id, `the object ${id} is a ${kind} where a ${expected} should be`);
  }

  corrupt(id: ObjectId, message: string): void {
    this.#report({ kind: 'corrupt-object', message, remedy: REMEDY.corrupt }, id);
  }

  #sound(answer: GitObject | ObjectFault): GitObject | undefined {
    if (!('message' in answer)) return answer;
    const { id, kind, message } = answer;
    this.#report({ kind: `${kind}-object`, message, remedy: REMEDY[kind] }, id);
    return undefined;
  }

  #report(problem: Problem, object: ObjectId): void {
    if (this.#reported.has(object)) return;
    this.#reported.add(object);
    this.reading.receipt.miss();
    this.reading.receipt.problem({ ...problem, object });
  }
}
