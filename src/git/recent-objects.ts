import type { GitObject, ObjectId } from './port.js';

/** What is kept in all. Enough for the head tree of most repositories, which several checks read in turn. */
const MAX_BYTES = 32 * 2 ** 20;
/** Larger ones would push out many that are asked for again. */
const MAX_OBJECT_BYTES = 256 * 2 ** 10;

/** The objects that were read last, since a round trip to git costs more than most objects are long. */
export class RecentObjects {
  readonly #objects = new Map<ObjectId, GitObject>();
  #bytes = 0;

  get(id: ObjectId): GitObject | undefined {
    return this.#objects.get(id);
  }

  add(object: GitObject): void {
    const { id, bytes } = object;
    if (bytes.length > MAX_OBJECT_BYTES || this.#objects.has(id)) return;
    this.#objects.set(id, object);
    this.#bytes += bytes.length;
    for (const [oldest, { bytes: old }] of this.#objects) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#objects.delete(oldest);
      this.#bytes -= old.length;
    }
  }
}
