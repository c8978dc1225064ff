/** How many of some ascending offsets lie before `limit`, which is where one at or behind it stands. */
export function countBefore(offsets: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far the nearest of some ascending offsets is; infinity where there is none. */
export function distanceToNearest(offsets: ArrayLike<number>, from: number): number {
  const index = countBefore(offsets, from);
  const right = offsets[index];
  const left = offsets[index - 1];
  return Math.min(
    right === undefined ? Infinity : right - from,
    left === undefined ? Infinity : from - left,
  );
}

/** Whether one of some ascending offsets lies from `start` up to the exclusive `end`. */
export function liesBetween(offsets: ArrayLike<number>, start: number, end: number): boolean {
  return (offsets[countBefore(offsets, start)] ?? Infinity) < end;
}
