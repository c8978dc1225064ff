import type { Content } from '../../findings/document.js';
import { LazyContent } from './content.js';
import { decodeSegment } from './decode.js';
import { unitBytes, type Segment } from './segments.js';

/**
 * Far below the longest string that Node can make, 536,870,888 UTF-16 units, and so small that what
 * is known of every line, bracket and name of a window fits into a few hundred megabytes.
 */
const WINDOW_BYTES = 16 * 2 ** 20;
/** How much of a window the next one repeats: a key and its surroundings, in four-byte units too. */
const OVERLAP_BYTES = 64 * 2 ** 10;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Sizes in bytes. `window` must be at least four times `overlap`. */
export interface WindowSize {
  readonly window: number;
  readonly overlap: number;
}

/**
 * A text in pieces that fit into strings, each with the number of lines before it, so that no size
 * of a blob is left out. Pieces overlap; where lines are not longer than the overlap a piece starts
 * at the start of a line, and columns are right too.
 */
export function* windows(
  content: Content,
  size: WindowSize = { window: WINDOW_BYTES, overlap: OVERLAP_BYTES },
): Iterable<Content> {
  if (content.bytes.length <= size.window) {
    yield content;
    return;
  }
  const whole = new LazyContent(content.bytes);
  const { encoding, markBytes } = whole.sniffed;
  let start = markBytes;
  let lineOffset = 0;
  for (;;) {
    const end = Math.min(start + size.window, content.bytes.length);
    yield new LazyContent(content.bytes.subarray(start, end), { encoding, lineOffset });
    if (end === content.bytes.length) return;
    const next = cutAt(whole, end - size.overlap, size.overlap);
    lineOffset += lineEnds(whole, start, next);
    start = next;
  }
}

/** The start of a line or, where none is near, of a character, at or before `target`. */
function cutAt(whole: LazyContent, target: number, reach: number): number {
  const segment = segmentAt(whole.segments, target);
  if (segment === undefined) return target;
  const width = unitBytes(segment.encoding);
  const aligned = target - ((target - segment.start) % width);
  for (let at = aligned; at - width >= segment.start && at > target - reach; at -= width) {
    if (unitIs(whole.bytes, { ...segment, start: at - width }, LINE_FEED)) return at;
  }
  return segment.encoding === 'utf-8' ? characterStart(whole.bytes, aligned) : aligned;
}

/** The segment that holds the offset, by binary search: a binary may have a million runs. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** Whether the first unit of a segment is a certain ASCII character. */
function unitIs(bytes: Uint8Array, { start, encoding }: Segment, code: number): boolean {
  const width = unitBytes(encoding);
  return decodeSegment(bytes, { start, end: start + width, encoding }).charCodeAt(0) === code;
}

/** Steps back over continuation bytes (10xxxxxx), of which a character has three at most. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at > offset - 3 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

/** Lines that end between two offsets. A line feed in the next piece ends the line of a last carriage return. */
function lineEnds(whole: LazyContent, start: number, end: number): number {
  const { encoding } = whole;
  const { text } = new LazyContent(whole.bytes.subarray(start, end), { encoding, lineOffset: 0 });
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === LINE_FEED) count += 1;
    else if (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED) count += 1;
  }
  return count - (endsWithinCrLf(whole, text, end) ? 1 : 0);
}

function endsWithinCrLf(whole: LazyContent, text: string, end: number): boolean {
  if (text.charCodeAt(text.length - 1) !== CARRIAGE_RETURN) return false;
  const segment = segmentAt(whole.segments, end);
  return segment !== undefined && unitIs(whole.bytes, { ...segment, start: end }, LINE_FEED);
}
