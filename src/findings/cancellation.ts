import type { Problem } from './coverage.js';
import { DEADLINE_PROBLEM } from './deadline.js';

/** The part of a process that tells of signals. */
export interface SignalSource {
  readonly on: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown;
}

/** Why a run that somebody cancelled was given up: the reason of its signal. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** What is left undone when somebody cancels a run makes it incomplete, as at the deadline. */
export const CANCELLED_PROBLEM: Problem = {
  kind: 'deadline',
  message: 'the run was cancelled before everything was scanned.',
  remedy: 'Run it again.',
};

/**
 * Aborts at the first SIGINT or SIGTERM, so that a run can end its children, tidy up and say so;
 * `endAtOnce` is called at the second. A runner that cancels a job sends SIGINT, SIGTERM after
 * 7.5 seconds, and ends the process 2.5 seconds later.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancelledBy(source: SignalSource, endAtOnce: () => void): AbortSignal {
  const controller = new AbortController();
  const cancel = (): void => {
    if (controller.signal.aborted) endAtOnce();
    else controller.abort(new Cancelled('cancelled'));
  };
  source.on('SIGINT', cancel);
  source.on('SIGTERM', cancel);
  return controller.signal;
}

/** What an aborted signal left undone: it stands for the deadline, unless it was somebody who cancelled. */
export function problemOfAbort(signal: AbortSignal): Problem {
  return signal.reason instanceof Cancelled ? CANCELLED_PROBLEM : DEADLINE_PROBLEM;
}
