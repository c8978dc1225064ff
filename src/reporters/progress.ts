import type { Receipt, Step } from '../findings/coverage.js';

const STEPS = {
  texts: 'Reading packs',
  trees: 'Reading directories',
  candidates: 'Judging candidates',
} as const satisfies Record<Step['what'], string>;

/** How far a scan has come, on one line without a line end; nothing of what is scanned is in it. */
export function progressLine({ commits, blobs, bytes, step }: Receipt): string {
  if (step !== undefined)
    return `${STEPS[step.what]}: ${String(Math.floor((100 * step.done) / Math.max(1, step.total)))}%`;
  const megabytes = (bytes / 1e6).toFixed(1);
  return `Scanning: ${String(commits)} commits, ${String(blobs)} blobs, ${megabytes} MB`;
}
