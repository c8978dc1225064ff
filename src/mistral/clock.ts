import type { MistralAccess } from './access.js';
import type { Host } from './hosts.js';

/** Seconds, as the header may give them. Anchored, one class: linear. */
const SECONDS = /^\d{1,9}$/u;

/** The time that all requests of a run share, and the pauses that hosts asked for. */
export class Clock {
  /** Aborted when the budget is over, or the run. */
  readonly signal: AbortSignal;
  readonly #access: MistralAccess;
  readonly #end: number;
  /** In milliseconds, as `Date.now` counts them. */
  readonly #pausedUntil = new Map<Host, number>();

  constructor(access: MistralAccess, signal: AbortSignal) {
    const { budgetMs } = access.limits;
    this.#access = access;
    this.#end = Date.now() + budgetMs;
    this.signal = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  }

  /** Keeps everybody from the host for as long as its `Retry-After` says, which may be all that is left. */
  pause(host: Host, retryAfter: string): void {
    const until = Date.now() + this.#waitMs(retryAfter);
    if (Number.isNaN(until)) return;
    this.#pausedUntil.set(host, Math.max(this.#pausedUntil.get(host) ?? 0, until));
  }

  /** Whether the host will be free for a request before the budget is over. */
  mayAsk(host: Host): boolean {
    return !this.signal.aborted && (this.#pausedUntil.get(host) ?? 0) < this.#end;
  }

  /** Settles when the host is free, or when time is over. */
  async ready(host: Host): Promise<void> {
    const left = (): number => (this.#pausedUntil.get(host) ?? 0) - Date.now();
    while (left() > 0 && !this.signal.aborted) await pauseOf(left(), this.signal);
  }

  /** Seconds or a date (RFC 9110, 10.2.3); NaN for anything else. */
  #waitMs(retryAfter: string): number {
    const { now, limits } = this.#access;
    if (SECONDS.test(retryAfter)) return Number(retryAfter) * limits.secondMs;
    const seconds = (Date.parse(retryAfter) - now().getTime()) / 1_000;
    return Math.max(0, seconds) * limits.secondMs;
  }
}

function pauseOf(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      settle();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
