import type { Place } from '../findings/finding.js';

/** The path and the span of something that has more. */
export function placeOf({ path, startLine, startColumn, endLine, endColumn }: Place): Place {
  return { path, startLine, startColumn, endLine, endColumn };
}
