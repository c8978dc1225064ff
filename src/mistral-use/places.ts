import type { Place, Span } from '../findings/finding.js';

/** The span of a place, for a finding there. */
export function spanOfPlace({ startLine, startColumn, endLine, endColumn }: Place): Span {
  return { startLine, startColumn, endLine, endColumn };
}

/** What tells two places apart. */
export function placeKey({ path, startLine, startColumn }: Place): string {
  return [path, startLine, startColumn].join('\0');
}

/** The first of those that stand in the same place. */
export function onePerPlace<T>(items: readonly T[], placeOf: (item: T) => Place): readonly T[] {
  const byPlace = new Map<string, T>();
  for (const item of items) {
    const key = placeKey(placeOf(item));
    if (!byPlace.has(key)) byPlace.set(key, item);
  }
  return [...byPlace.values()];
}

/** Items that stand in the same place, together. */
export function groupedByPlace<T>(
  items: readonly T[],
  placeOf: (item: T) => Place,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = placeKey(placeOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Something that was found at a place. */
interface Found {
  readonly path: string;
  readonly span: Span;
}

/** What stands in the same place counts once: two calls may share a constant. */
export function distinctMatches<T extends Found>(found: readonly T[]): readonly T[] {
  return onePerPlace(found, ({ path, span }) => ({ path, ...span }));
}
