import type { GitObject, ObjectFault, ObjectId } from './port.js';

type Outcome = GitObject | ObjectFault;

interface Request {
  readonly id: ObjectId;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Requests for one object each, which come from many sides. Those that are made at the same time, or while others are
 * answered, are one reading: otherwise each would take a git of its own, and starting one costs more than many answers.
 */
export class SingleReads {
  readonly #read: (ids: readonly ObjectId[]) => AsyncIterable<Outcome>;
  #waiting: Request[] = [];
  #isReading = false;

  constructor(read: (ids: readonly ObjectId[]) => AsyncIterable<Outcome>) {
    this.#read = read;
  }

  ask(id: ObjectId): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ id, settle, fail });
      if (!this.#isReading) void this.#readAll();
    });
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    // What is asked for in the same turn comes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const requests = this.#waiting;
      this.#waiting = [];
      await this.#answer(requests);
    }
    this.#isReading = false;
  }

  async #answer(requests: readonly Request[]): Promise<void> {
    let answered = 0;
    let failure: unknown = new Error('git gave fewer answers than it was asked for');
    try {
      for await (const outcome of this.#read(requests.map(({ id }) => id))) {
        requests[answered]?.settle(outcome);
        answered += 1;
      }
    } catch (thrown) {
      failure = thrown;
    }
    for (const request of requests.slice(answered)) request.fail(failure);
  }
}
