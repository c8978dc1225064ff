import type { Receipt } from '../findings/coverage.js';
import { progressLine } from '../reporters/progress.js';
import type { Output } from './world.js';

const INTERVAL_MILLISECONDS = 100;
/** Back to the start of the line, and clear it (ECMA-48 EL). */
const CLEAR_LINE = '\r\u001b[K';

/** Shows on a terminal what the receipt counts, on one line, until stopped. Elsewhere it does nothing. */
export function showProgress(output: Output, receipt: Receipt): { stop: () => void } {
  if (output.isTTY !== true) return { stop: () => undefined };
  const draw = (): void => {
    output.write(`${CLEAR_LINE}${progressLine(receipt)}`);
  };
  const timer = setInterval(draw, INTERVAL_MILLISECONDS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      output.write(CLEAR_LINE);
    },
  };
}
