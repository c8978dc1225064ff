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

/** What can be found in several places under one name. */
interface Named {
  readonly path: string;
  readonly span: Span;
  readonly identity?: string;
  readonly places?: readonly Place[];
}

/** One for each name in a file: the first, with the places of all. What stands in the same place counts once. */
export function oneFindingPerName<T extends Named>(found: readonly T[]): readonly T[] {
  const distinct = onePerPlace(found, ({ path, span }) => ({ path, ...span }));
  const groups = new Map<string, T[]>();
  for (const one of distinct) {
    const name = [one.path, one.identity].join('\0');
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(one);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const places = [first, ...others].map(({ path, span }) => ({ path, ...span }));
    return others.length === 0 ? [first] : [{ ...first, places }];
  });
}
