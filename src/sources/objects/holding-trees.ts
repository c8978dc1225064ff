import { entryKind, parseTree, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import type { ObjectReader } from './object-reader.js';
import type { Targets } from './targets.js';

/** Says whether a target may stand in a tree or below it. Yes for trees that were not looked at. */
export type HoldsTarget = (tree: ObjectId) => boolean;

/**
 * Finds the trees that hold a target, by one pass over the given trees: attribution then walks into
 * those alone, of which there are few.
 */
export async function holdingTrees(
  reader: ObjectReader,
  trees: ReadonlySet<ObjectId>,
  targets: Targets,
): Promise<HoldsTarget> {
  const graph = new TreeGraph(trees);
  const { objectFormat } = reader.repository;
  for await (const object of reader.many(trees)) {
    if (object.kind !== 'tree') continue;
    const entries = reader.parse(object, (bytes) => parseTree(bytes, objectFormat)) ?? [];
    graph.add(object.id, entries, targets);
  }
  return graph.holds();
}

/** Which tree stands in which, by number, since a repository may have millions of such pairs. */
class TreeGraph {
  readonly #numbers = new Map<ObjectId, number>();
  readonly #above: number[][] = [];
  readonly #holding: number[] = [];

  constructor(trees: ReadonlySet<ObjectId>) {
    for (const tree of trees) this.#numbers.set(tree, this.#numbers.size);
  }

  add(tree: ObjectId, entries: readonly TreeEntry[], targets: Targets): void {
    const number = this.#numbers.get(tree);
    if (number === undefined) return;
    for (const entry of entries) {
      const below = entryKind(entry.mode) === 'tree' ? this.#numbers.get(entry.id) : undefined;
      if (below !== undefined) (this.#above[below] ??= []).push(number);
    }
    if (entries.some((entry) => targets.isTarget(entry))) this.#holding.push(number);
  }

  /** Everything above a tree that holds a target holds it too. */
  holds(): HoldsTarget {
    const found = new Set(this.#holding);
    const pending = [...this.#holding];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const above of this.#above[next] ?? []) {
        if (found.has(above)) continue;
        found.add(above);
        pending.push(above);
      }
    }
    return (tree) => {
      const number = this.#numbers.get(tree);
      return number === undefined || found.has(number);
    };
  }
}
