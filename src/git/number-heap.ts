/** A binary heap of numbers: the lowest comes out first. */
export class NumberHeap {
  readonly #numbers: Int32Array;
  #count = 0;

  /** @param capacity how many it may hold at once. */
  constructor(capacity: number) {
    this.#numbers = new Int32Array(capacity);
  }

  push(number: number): void {
    let place = this.#count;
    this.#count += 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#at(above);
      if (other <= number) break;
      this.#numbers[place] = other;
      place = above;
    }
    this.#numbers[place] = number;
  }

  pop(): number | undefined {
    if (this.#count === 0) return undefined;
    const lowest = this.#at(0);
    this.#count -= 1;
    this.#sink(this.#at(this.#count));
    return lowest;
  }

  /** Puts a number at the place for it, from the top down. */
  #sink(number: number): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below + 1 < this.#count && this.#at(below + 1) < this.#at(below)) below += 1;
      if (below >= this.#count || this.#at(below) >= number) break;
      this.#numbers[place] = this.#at(below);
      place = below;
    }
    this.#numbers[place] = number;
  }

  #at(place: number): number {
    return this.#numbers[place] ?? 0;
  }
}
