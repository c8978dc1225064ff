import { MAX_LINES, type Lines } from './lines.js';

/** Where the lines begin and end that are near enough to a line to be looked at. */
export function linesAround(lines: Lines, index: number): [start: number, end: number] {
  const last = index + MAX_LINES + 1;
  return [lines.startOf(Math.max(0, index - MAX_LINES)), lines.startOf(last)];
}

/** Two lines, and how many characters may lie between them. */
interface Pair {
  readonly line: number;
  readonly index: number;
  readonly reach: number;
}

/** Whether a line above another one is so near that it is looked at. */
export function isNearAbove(lines: Lines, { line, index, reach }: Pair): boolean {
  return line >= index - MAX_LINES && lines.startOf(line + 1) > lines.startOf(index) - reach;
}

/** The same for one below. */
export function isNearBelow(lines: Lines, { line, index, reach }: Pair): boolean {
  return line <= index + MAX_LINES && lines.endOf(line - 1) < lines.endOf(index) + reach;
}

/** The lines above, in the same entry of a list or the same block, the nearest first, as far as `reach` characters. */
export function* siblingsAbove(lines: Lines, index: number, reach: number): Generator<number> {
  let line = lines.siblingAbove(index);
  while (line >= 0 && isNearAbove(lines, { line, index, reach })) {
    yield line;
    line = lines.siblingAbove(line);
  }
}

/** The lines below, in the same entry of a list or the same block, the nearest first, as far as `reach` characters. */
export function* siblingsBelow(lines: Lines, index: number, reach: number): Generator<number> {
  let line = lines.siblingBelow(index);
  while (line >= 0 && isNearBelow(lines, { line, index, reach })) {
    yield line;
    line = lines.siblingBelow(line);
  }
}
