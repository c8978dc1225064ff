const FIRST_ROOM = 1_024;

/** Whole numbers in order, in a quarter of the room of an array of numbers, as many as come. */
export class GrowingNumbers {
  #room: Int32Array;
  #length = 0;

  /** @param room how many are expected at first. */
  constructor(room = FIRST_ROOM) {
    this.#room = new Int32Array(room);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#room[index] ?? 0;
  }

  /** Changes one that was pushed. */
  set(index: number, value: number): void {
    this.#room[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#length] = value;
    this.#length += 1;
  }

  /** A view, not a copy: nothing may be pushed afterwards. */
  finish(): Int32Array {
    return this.#room.subarray(0, this.#length);
  }
}
