import type { Problem } from './coverage.js';

const MILLISECONDS_PER_MINUTE = 60_000;

/** A timer cannot be set for longer: 2^31 - 1 milliseconds, some 24 days. */
const MAX_TIMER_MILLISECONDS = 2_147_483_647;

/** Aborts once the minutes are over. Fractions count; an open one does not keep the process alive. */
export function deadlineSignal(minutes: number): AbortSignal {
  return AbortSignal.timeout(
    Math.min(Math.ceil(minutes * MILLISECONDS_PER_MINUTE), MAX_TIMER_MILLISECONDS),
  );
}

/** What is left undone at the deadline makes a run incomplete, whatever was found until then. */
export const DEADLINE_PROBLEM: Problem = {
  kind: 'deadline',
  message: 'The deadline passed before everything was scanned.',
  remedy: 'Raise `deadline-minutes`, or scan less at once.',
};
