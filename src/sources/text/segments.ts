import type { Encoding } from '../../findings/document.js';

/** A stretch of bytes in one encoding. */
export interface Segment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly encoding: Encoding;
}

/** Shortest run of wide characters that counts as such within narrow text. */
const MIN_WIDE_UNITS = 8;
/** Shortest run of ASCII that counts as such within wide text; two CJK letters rarely look like four ASCII ones, twelve never. */
const MIN_NARROW_BYTES = 24;

/** Bytes of one code unit. */
export function unitBytes(encoding: Encoding): 1 | 2 | 4 {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return 2;
  return encoding === 'utf-32le' || encoding === 'utf-32be' ? 4 : 1;
}

/**
 * Divides a text into stretches of one encoding each. PowerShell's `>>` appends UTF-16 to a UTF-8
 * file, and other tools append UTF-8 to a UTF-16 one: decoded in one encoding, what was appended
 * could not be read, so a run in the other width is a segment of its own. One pass, linear.
 *
 * A run of wide letters in big-endian order reads the same one byte further on in little-endian
 * order, so that looking for one order finds both.
 */
export function segmentsOf(bytes: Uint8Array, base: Encoding, from: number): readonly Segment[] {
  const runs = unitBytes(base) === 1 ? wideRuns(bytes, from) : narrowRuns(bytes, base, from);
  const segments: Segment[] = [];
  let start = from;
  for (const run of runs) {
    if (run.start > start) segments.push({ start, end: run.start, encoding: base });
    segments.push(run);
    start = run.end;
  }
  if (start < bytes.length) segments.push({ start, end: bytes.length, encoding: base });
  return segments;
}

function* wideRuns(bytes: Uint8Array, from: number): Iterable<Segment> {
  let zero = nextZero(bytes, from);
  let free = from;
  while (zero !== -1) {
    const start = zero - 1;
    const width = bytes[zero + 1] === 0 && bytes[zero + 2] === 0 ? 4 : 2;
    const end = start < free ? zero + 1 : wideRunEnd(bytes, start, width);
    if (end - start >= MIN_WIDE_UNITS * width) {
      yield { start, end, encoding: width === 4 ? 'utf-32le' : 'utf-16le' };
      free = end;
    }
    zero = nextZero(bytes, Math.max(end, behindZeros(bytes, zero)));
  }
}

/** How far the next zero is looked for by hand: where zeros stand close together, a call for each costs more. */
const NEAR_BYTES = 16;

function nextZero(bytes: Uint8Array, from: number): number {
  const near = Math.min(bytes.length, from + NEAR_BYTES);
  for (let at = from; at < near; at += 1) if (bytes[at] === 0) return at;
  return bytes.indexOf(0, near);
}

/** Behind a row of zeros: no unit begins with one, so that only the first of a row may end a letter. */
function behindZeros(bytes: Uint8Array, zero: number): number {
  let at = zero;
  while (bytes[at] === 0) at += 1;
  return at;
}

/** Where a run of units ends whose first byte alone is not zero. */
function wideRunEnd(bytes: Uint8Array, start: number, width: 2 | 4): number {
  let end = start;
  while (isWideUnit(bytes, end, width)) end += width;
  return end;
}

function isWideUnit(bytes: Uint8Array, at: number, width: 2 | 4): boolean {
  if (at + width > bytes.length || bytes[at] === 0 || bytes[at + 1] !== 0) return false;
  return width === 2 || (bytes[at + 2] === 0 && bytes[at + 3] === 0);
}

function* narrowRuns(bytes: Uint8Array, base: Encoding, from: number): Iterable<Segment> {
  let at = from;
  while (at < bytes.length) {
    const end = narrowRunEnd(bytes, at);
    const run = withoutWideEdges(bytes, { start: at, end, encoding: base });
    if (run.end - run.start >= MIN_NARROW_BYTES) yield { ...run, encoding: 'utf-8' };
    at = end + 1;
  }
}

function narrowRunEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && isPlain(bytes[end] ?? 0)) end += 1;
  return end;
}

/** The letter before a wide text's zero, or after one in big-endian order, belongs to the wide text. */
function withoutWideEdges(bytes: Uint8Array, run: Segment): Segment {
  const isLittle = run.encoding === 'utf-16le' || run.encoding === 'utf-32le';
  const start =
    !isLittle && run.start > 0 && bytes[run.start - 1] === 0 ? run.start + 1 : run.start;
  const end = isLittle && bytes[run.end] === 0 ? run.end - 1 : run.end;
  return { ...run, start, end };
}

/** ASCII that text is made of: printable, tab, line ends. */
function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13;
}
