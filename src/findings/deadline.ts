import type { Problem } from './coverage.js';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Aborts once the minutes are over. Fractions count; an open one does not keep the process alive. */
export function deadlineSignal(minutes: number): AbortSignal {
  return AbortSignal.timeout(Math.ceil(minutes * MILLISECONDS_PER_MINUTE));
}

/** What is left undone at the deadline makes a run incomplete, whatever was found until then. */
export const DEADLINE_PROBLEM: Problem = {
  kind: 'deadline',
  message: 'the deadline passed before everything was scanned',
  remedy: 'Raise `deadline-minutes`, or scan less at once.',
};
