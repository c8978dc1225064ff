import type { ObjectId } from './port.js';

/** A commit of a walk with those of its parents that git showed. */
export interface CommitNode {
  readonly id: ObjectId;
  readonly parents: readonly ObjectId[];
}

/**
 * Parents before children, and of those that may come next the one with the lowest id: the order depends on the
 * commits alone, not on dates or on how git walks. Parents outside of the list do not count. O(n log n).
 */
export function inCommitOrder(nodes: readonly CommitNode[]): ObjectId[] {
  const { waitingFor, children } = relations(nodes);
  const ready = new IdHeap();
  for (const [id, count] of waitingFor) if (count === 0) ready.push(id);
  const ordered: ObjectId[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    ordered.push(id);
    for (const child of children.get(id) ?? []) {
      const left = (waitingFor.get(child) ?? 0) - 1;
      waitingFor.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return ordered;
}

function relations(nodes: readonly CommitNode[]) {
  const waitingFor = new Map<ObjectId, number>(nodes.map((node) => [node.id, 0]));
  const children = new Map<ObjectId, ObjectId[]>();
  for (const { id, parents } of nodes) {
    for (const parent of new Set(parents)) {
      if (!waitingFor.has(parent)) continue;
      waitingFor.set(id, (waitingFor.get(id) ?? 0) + 1);
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [id]);
      else known.push(id);
    }
  }
  return { waitingFor, children };
}

/** A binary heap: the lowest id comes out first. */
class IdHeap {
  readonly #ids: ObjectId[] = [];

  push(id: ObjectId): void {
    let index = this.#ids.push(id) - 1;
    while (index > 0 && this.#isLower(index, (index - 1) >> 1)) {
      this.#swap(index, (index - 1) >> 1);
      index = (index - 1) >> 1;
    }
  }

  pop(): ObjectId | undefined {
    this.#swap(0, this.#ids.length - 1);
    const lowest = this.#ids.pop();
    for (let index = 0; ;) {
      const least = this.#lowerOf(2 * index + 1, 2 * index + 2);
      if (!this.#isLower(least, index)) return lowest;
      this.#swap(index, least);
      index = least;
    }
  }

  #lowerOf(one: number, other: number): number {
    return this.#isLower(other, one) ? other : one;
  }

  #isLower(one: number, other: number): boolean {
    const [left, right] = [this.#ids[one], this.#ids[other]];
    return left !== undefined && right !== undefined && left < right;
  }

  #swap(one: number, other: number): void {
    const [left, right] = [this.#ids[one], this.#ids[other]];
    if (left === undefined || right === undefined) return;
    this.#ids[one] = right;
    this.#ids[other] = left;
  }
}
