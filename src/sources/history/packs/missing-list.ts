import type { ObjectId } from '../../../git/port.js';
import { NumberList } from './number-list.js';

/** What objects name and is not here. In a clone without blobs that is nearly every entry of every tree. */
export interface MissingPart {
  /** Pairs, one for each time that something is named: the number of the object that does, and the place of the id. */
  readonly missing: Int32Array;
  /** Each id once. */
  readonly missingIds: readonly ObjectId[];
}

/** Collects what is named and is not here. */
export class MissingList {
  readonly #pairs = new NumberList();
  readonly #ids: ObjectId[] = [];
  readonly #placeOf = new Map<ObjectId, number>();

  /** How many numbers it holds. */
  get length(): number {
    return this.#pairs.length;
  }

  add(by: number, id: ObjectId): void {
    let place = this.#placeOf.get(id);
    if (place === undefined) {
      place = this.#ids.push(id) - 1;
      this.#placeOf.set(id, place);
    }
    this.#pairs.push(by);
    this.#pairs.push(place);
  }

  /** What was collected, as a thread hands it over. */
  result(): MissingPart {
    return { missing: this.#pairs.toArray(), missingIds: this.#ids };
  }
}

/** Each time that something missing is named, part after part. */
export function* missingPairs(
  parts: readonly MissingPart[],
): Generator<readonly [by: number, id: ObjectId]> {
  for (const { missing, missingIds } of parts)
    for (let at = 0; at < missing.length; at += 2) {
      const id = missingIds[missing[at + 1] ?? 0];
      if (id !== undefined) yield [missing[at] ?? 0, id];
    }
}
