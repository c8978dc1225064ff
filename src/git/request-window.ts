import type { ObjectId } from './port.js';

/** How many requests may wait for an answer: enough to keep git busy, few enough to lose nothing on a stop. */
const MAX_WAITING = 1024;
/** How few wait when more are drawn, so that many requests are one write. */
const REFILL_AT = MAX_WAITING / 2;

/**
 * Draws ids from their source and hands each to `ask`, a bounded number ahead of the answers. Drawing goes on
 * while an answer is awaited, so that a source may itself wait for earlier answers.
 */
export class RequestWindow {
  readonly #waiting: ObjectId[] = [];
  readonly #ask: (id: ObjectId) => void;
  #ended = false;
  #stopped = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => undefined;
  #makeRoom: () => void = () => undefined;

  constructor(ids: Iterable<ObjectId> | AsyncIterable<ObjectId>, ask: (id: ObjectId) => void) {
    this.#ask = ask;
    void this.#draw(ids);
  }

  /** The oldest id without an answer; undefined when there is none and will be none. */
  async next(): Promise<ObjectId | undefined> {
    while (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((wake) => (this.#wake = wake));
    }
    if (this.#waiting.length === 0 && this.#failure !== undefined) throw this.#failure.error;
    return this.#waiting[0];
  }

  /** Takes the oldest id off. */
  answered(): void {
    this.#waiting.shift();
    if (this.#waiting.length <= REFILL_AT) this.#makeRoom();
  }

  /** Ids that were asked and have no answer. */
  get waiting(): readonly ObjectId[] {
    return this.#waiting;
  }

  stop(): void {
    this.#stopped = true;
    this.#makeRoom();
  }

  async #draw(ids: Iterable<ObjectId> | AsyncIterable<ObjectId>): Promise<void> {
    try {
      for await (const id of ids) {
        while (this.#waiting.length >= MAX_WAITING && !this.isStopped()) {
          await new Promise<void>((makeRoom) => (this.#makeRoom = makeRoom));
        }
        if (this.isStopped()) return;
        this.#waiting.push(id);
        this.#ask(id);
        this.#wake();
      }
    } catch (error) {
      this.#failure = { error };
    } finally {
      this.#ended = true;
      this.#wake();
    }
  }

  isStopped(): boolean {
    return this.#stopped;
  }
}
