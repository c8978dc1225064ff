/** An object whose further versions are still to come. */
export interface OpenBase<State> {
  readonly entry: number;
  readonly state: State;
  /** How many deltas make it. */
  readonly depth: number;
  /** Undefined where it was let go of; it is then made again. */
  content: Buffer | undefined;
  /** Its versions, and the place among them of the next one. */
  readonly versions: Int32Array;
  next: number;
  /** How many objects had been made when its last version was. */
  usedAt: number;
}

/** The bases that a walk comes back to, each a version of the one before or of a version of that. Of their contents, few are kept. */
export class OpenBases<State> {
  readonly #maxBytes: number;
  readonly #list: OpenBase<State>[] = [];
  #bytes = 0;
  /** How many objects were made, in all. */
  made = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get last(): OpenBase<State> | undefined {
    return this.#list.at(-1);
  }

  push(base: OpenBase<State>): void {
    this.#list.push(base);
    this.#bytes += base.content?.length ?? 0;
    this.#forgetSome();
  }

  pop(): void {
    const last = this.#list.pop();
    this.#bytes -= last?.content?.length ?? 0;
  }

  clear(): void {
    this.#list.length = 0;
    this.#bytes = 0;
  }

  keep(base: OpenBase<State>, content: Buffer): void {
    base.content = content;
    this.#bytes += content.length;
    this.#forgetSome();
  }

  contentOf(entry: number): Buffer | undefined {
    return this.#list.find((base) => base.entry === entry)?.content;
  }

  #forgetSome(): void {
    while (this.#bytes > this.#maxBytes) {
      const base = this.#leastMissed();
      if (base === undefined) return;
      this.#bytes -= base.content?.length ?? 0;
      base.content = undefined;
    }
  }

  /**
   * The base that takes least to be made again, for what was made since its last version was: so whatever is made twice
   * is little beside what was made once. The last one is in use.
   */
  #leastMissed(): OpenBase<State> | undefined {
    let found: OpenBase<State> | undefined;
    let [least, keptDepth] = [Number.POSITIVE_INFINITY, -1];
    for (const base of this.#list) {
      if (base.content === undefined || base === this.last) continue;
      const cost = (base.depth - keptDepth) / (1 + this.made - base.usedAt);
      keptDepth = base.depth;
      if (cost < least) [found, least] = [base, cost];
    }
    return found;
  }
}
