import type { NameKind } from '../names.js';

/** A name with what it says. */
export interface KnownName {
  readonly text: string;
  readonly start: number;
  readonly kind: NameKind;
}

/** How many names are looked at, from the value outwards. */
export const MAX_NAMES = 16;

/** Kinds of names that say whose a value is. */
export const TELLS_WHOSE: ReadonlySet<NameKind> = new Set(['vendor', 'mistral', 'mistral-key', 'mistral-model']); // prettier-ignore
/** Kinds of names that say something of a value beside them. */
export const TELLS_BESIDE: ReadonlySet<NameKind> = new Set([
  ...TELLS_WHOSE,
  'other-secret',
  'other-key',
]);

/** A name beside a value, with the characters between the two, but for those in brackets of their own. */
export interface Neighbour extends KnownName {
  readonly distance: number;
}

/** A walk away from a value, past brackets that open and close on the way. */
export class Walk {
  readonly names: Neighbour[] = [];
  readonly #from: number;
  #count = 0;
  #depth = 0;
  #entered = 0;
  #skipped = 0;

  constructor(from: number) {
    this.#from = from;
  }

  get isOutside(): boolean {
    return this.#depth === 0;
  }

  get isFull(): boolean {
    return this.#count >= MAX_NAMES;
  }

  enter(offset: number): void {
    if (this.#depth === 0) this.#entered = offset;
    this.#depth += 1;
  }

  leave(offset: number): void {
    if (this.#depth === 0) return;
    this.#depth -= 1;
    if (this.#depth === 0) this.#skipped += Math.abs(offset - this.#entered);
  }

  /** Whether a name that is met now stands beside the value. */
  takes(): boolean {
    if (this.#depth > 0) return false;
    this.#count += 1;
    return true;
  }

  take(name: KnownName | undefined, near: number): void {
    if (name === undefined || !TELLS_BESIDE.has(name.kind)) return;
    this.names.push({ ...name, distance: Math.abs(near - this.#from) - this.#skipped });
  }
}
