import type { ObjectId, ObjectKind } from '../../git/port.js';
import type { ObjectReader } from '../objects/object-reader.js';

type OtherKind = Exclude<ObjectKind, 'blob'>;

/**
 * Tells objects of another kind that stand where a blob should: git lists them and does not look
 * into them. Keeps names that wait for their object alone, since a repository may have millions.
 */
export class NamedObjects {
  readonly trees = new Set<ObjectId>();
  readonly #reader: ObjectReader;
  /** Commits and tags that were met. */
  readonly #others = new Map<ObjectId, OtherKind>();
  /** Named as what is no blob, and not met yet. */
  readonly #awaited: Set<ObjectId>;
  /** Met, and not yet named as what is no blob. */
  readonly #unnamed = new Map<ObjectId, OtherKind>();

  /** @param roots ids that references name, of whatever kind. */
  constructor(reader: ObjectReader, roots: readonly ObjectId[]) {
    this.#reader = reader;
    this.#awaited = new Set(roots);
  }

  /** Takes up an object that is no blob, with the ids that it names as such. */
  meet(id: ObjectId, kind: OtherKind, names: readonly ObjectId[]): void {
    if (!this.#awaited.delete(id)) this.#unnamed.set(id, kind);
    if (kind === 'tree') this.trees.add(id);
    else this.#others.set(id, kind);
    for (const named of names) this.#name(named);
  }

  #name(id: ObjectId): void {
    const isMet = this.trees.has(id) || this.#others.has(id);
    if (isMet) this.#unnamed.delete(id);
    else this.#awaited.add(id);
  }

  /** Takes up that a tree names an id as a blob. */
  nameBlob(id: ObjectId): void {
    const kind = this.trees.has(id) ? 'tree' : this.#others.get(id);
    if (kind !== undefined) this.#reader.otherKind({ id, kind }, 'blob');
  }

  /** To be called when all objects were met: what nothing names as what it is stands for a blob. */
  reportUnnamed(): void {
    for (const [id, kind] of this.#unnamed) this.#reader.otherKind({ id, kind }, 'blob');
  }
}
