import type { Receipt } from '../findings/coverage.js';
import { progressLine } from '../reporters/progress.js';
import type { ActionWorld } from './world.js';

/** Sparse: most runs end before the first line, and a log of an hour has a hundred. */
const INTERVAL_MILLISECONDS = 30_000;

/** Logs now and then how far a long scan has come, until stopped. */
export function logProgress(
  stdout: ActionWorld['stdout'],
  receipt: Receipt,
): { readonly stop: () => void } {
  const timer = setInterval(() => {
    stdout.write(`${progressLine(receipt)}\n`);
  }, INTERVAL_MILLISECONDS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
