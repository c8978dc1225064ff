/** The time that all reporting together may take. It starts when it is made. */
export class Budget {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  readonly #end: number;

  constructor(milliseconds: number) {
    this.signal = AbortSignal.timeout(milliseconds);
    this.#end = performance.now() + milliseconds;
  }

  get remainingMs(): number {
    return Math.max(0, this.#end - performance.now());
  }

  get isSpent(): boolean {
    return this.signal.aborted || this.remainingMs === 0;
  }

  /** The work's result, or `BudgetSpentError` as soon as the time is up, even while it waits between attempts. */
  async bound<T>(work: Promise<T>): Promise<T> {
    const { promise: spent, stop } = this.#whenSpent();
    try {
      return await Promise.race([work, spent]);
    } finally {
      stop();
    }
  }

  #whenSpent(): { readonly promise: Promise<never>; readonly stop: () => void } {
    let stop: () => void = () => undefined;
    const promise = new Promise<never>((_resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new BudgetSpentError());
      }, this.remainingMs);
      stop = () => {
        clearTimeout(timer);
      };
    });
    return { promise, stop };
  }
}

/**
 * The time for reporting is over. Its `status` and `request` make the retry plugin leave it alone
 * (400 is among those that it never retries).
 *
 * @see https://github.com/octokit/plugin-retry.js#readme
 */
export class BudgetSpentError extends Error {
  override readonly name = 'BudgetSpentError';
  readonly status = 400;
  readonly request = { request: { retries: 0 } };

  constructor() {
    super('The time for reporting to GitHub is over.');
  }
}

/** Resolves after a while. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
