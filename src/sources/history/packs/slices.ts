const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;

/** 1 for each digit of base64, in either alphabet, and its padding: what encodes something may be long and must not be cut. */
const DIGITS = new Uint8Array(256);
for (const digit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=')
  DIGITS[digit.charCodeAt(0)] = 1;

/** A line with so many digits at its end may go on in the next one. */
const MIN_LINE_DIGITS = 40;

function isDigit(byte: number | undefined): boolean {
  return DIGITS[byte ?? 0] === 1;
}

/**
 * The start of a slice, at an offset or before it: that of the run of digits which stands there, and of the lines which go
 * on with it. Not before the end of the slice before, which this one touches then: looked for beyond it for each of many
 * edits, the start of one long text in base64 would take as many times its length.
 */
function sliceStart(content: Uint8Array, offset: number, before: number): number {
  let start = Math.max(before, offset);
  for (;;) {
    start = runStart(content, start, before);
    const lineEnd = endOfLineBefore(content, start, before);
    if (lineEnd < 0) return start;
    if (lineEnd <= before) return before;
    const run = runStart(content, lineEnd, before);
    if (lineEnd - run < MIN_LINE_DIGITS) return start;
    start = run;
  }
}

function runStart(content: Uint8Array, end: number, before: number): number {
  let start = end;
  while (start > before && isDigit(content[start - 1])) start -= 1;
  return start;
}

/**
 * Where the line before ends, where nothing but blanks stands on this one before an offset; else -1. Where they reach
 * back to `before`, that.
 */
function endOfLineBefore(content: Uint8Array, offset: number, before: number): number {
  let at = offset;
  while (at > before && (content[at - 1] === SPACE || content[at - 1] === TAB)) at -= 1;
  if (at === before) return before;
  if (content[at - 1] !== LINE_FEED) return -1;
  return content[at - 2] === CARRIAGE_RETURN ? at - 2 : at - 1;
}

/** The end of a slice, at an offset or behind it: that of the run of digits which stands there. */
function sliceEnd(content: Uint8Array, offset: number): number {
  let end = Math.min(content.length, offset);
  while (end < content.length && isDigit(content[end])) end += 1;
  return end;
}

/** A stretch of a text. */
interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The edits with what stands around them, from left to right; those that touch are one. */
export function* slicesOf(
  content: Uint8Array,
  edits: readonly number[],
  reach: number,
): Generator<Slice> {
  let slice: Slice | undefined;
  for (let index = 0; index < edits.length; index += 2) {
    const from = (edits[index] ?? 0) - reach;
    const to = (edits[index + 1] ?? 0) + reach;
    const start: number = sliceStart(content, from, slice?.end ?? 0);
    if (slice !== undefined && start === slice.end) {
      if (to > slice.end) slice = { start: slice.start, end: sliceEnd(content, to) };
      continue;
    }
    if (slice !== undefined) yield slice;
    slice = { start, end: sliceEnd(content, to) };
  }
  if (slice !== undefined) yield slice;
}
