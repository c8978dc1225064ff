import type { Span } from './encoding.js';

/** What the units of a run are, and how many it has at least. */
export interface RunShape {
  /** 1 for each unit of a run. */
  readonly units: Uint8Array;
  readonly min: number;
}

/**
 * Calls `visit` with each run of some units that is long enough; it says up to where it has seen the
 * text. One look in as many units as a run has at least finds them all: linear, and mostly far less
 * than the length of the text.
 */
export function visitLongRuns(
  text: string,
  { units, min }: RunShape,
  visit: (run: Span) => number,
): void {
  let from = 0;
  for (let probe = min - 1; probe < text.length; probe = from + min - 1) {
    if (units[text.charCodeAt(probe)] !== 1) {
      from = probe + 1;
      continue;
    }
    let start = probe;
    while (start > from && units[text.charCodeAt(start - 1)] === 1) start -= 1;
    let end = probe + 1;
    while (end < text.length && units[text.charCodeAt(end)] === 1) end += 1;
    from = end - start < min ? end : visit({ start, end });
  }
}
