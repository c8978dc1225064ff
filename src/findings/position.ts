import type { Span } from './finding.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Where each line of a text starts. A line ends at a line feed, at a carriage return with its line
 * feed, and at a carriage return on its own: the lines that editors show.
 */
function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    const isCrLf = unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED;
    if (!isCrLf) starts.push(index + 1);
  }
  return starts;
}

/** The index of the last line that starts at or before the offset. */
function lineIndexOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns offsets of one text into a span. */
export type Spanner = (start: number, end: number) => Span;

/**
 * Prepares a text for many look-ups: one pass over the text, then a binary search for each.
 *
 * @param lineOffset lines before the first of `text`, where it is a later window of a longer text.
 */
export function spannerOf(text: string, lineOffset = 0): Spanner {
  const starts = lineStartsOf(text);
  return (start, end) => {
    const first = lineIndexOf(starts, start);
    const last = lineIndexOf(starts, end);
    return {
      startLine: lineOffset + first + 1,
      startColumn: start - (starts[first] ?? 0) + 1,
      endLine: lineOffset + last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
    };
  };
}

/**
 * The lines and columns of a stretch of a text, for a single look-up.
 *
 * @param range `start` and the exclusive `end` in UTF-16 units, then `lineOffset` as in {@link spannerOf}.
 */
export function spanOf(
  text: string,
  ...range: readonly [start: number, end: number, lineOffset?: number]
): Span {
  const [start, end, lineOffset] = range;
  return spannerOf(text, lineOffset)(start, end);
}

/** Turns spans of one text into offsets: the inverse of {@link spannerOf}. Undefined for a place that the text does not have. */
export function offsetsIn(text: string): (span: Span) => readonly [number, number] | undefined {
  const starts = lineStartsOf(text);
  const offsetOf = (line: number, column: number): number | undefined => {
    const start = starts[line - 1];
    const offset = (start ?? 0) + column - 1;
    const end = starts[line] ?? text.length + 1;
    return start === undefined || column < 1 || offset >= end ? undefined : offset;
  };
  return ({ startLine, startColumn, endLine, endColumn }) => {
    const start = offsetOf(startLine, startColumn);
    const end = offsetOf(endLine, endColumn);
    return start === undefined || end === undefined || end < start ? undefined : [start, end];
  };
}
