const FIRST_CAPACITY = 256;

/** A growing list of numbers, four bytes each. */
export class NumberList {
  #numbers = new Int32Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** Lets go of all from a place on. */
  cut(length: number): void {
    this.#length = length;
  }

  /** All that was pushed, as a list of its own. */
  toArray(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#numbers.length);
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}
