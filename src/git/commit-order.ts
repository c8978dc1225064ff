import { NumberHeap } from './number-heap.js';
import type { ObjectId } from './port.js';

/** A commit of a walk with those of its parents that git showed. */
export interface CommitNode {
  readonly id: ObjectId;
  readonly parents: readonly ObjectId[];
}

/** Parents of commits by number. The lower of two numbers stands for the lower id. */
export interface ParentTable {
  /** More than any number of a commit. */
  readonly size: number;
  readonly parentCount: (commit: number) => number;
  /** Negative where the parent is not known. */
  readonly parent: (commit: number, index: number) => number;
}

/**
 * Parents before children, and of those that may come next the one with the lowest id: the order depends on the
 * commits alone, not on dates or on how git walks. Parents outside of the list do not count. O(n log n).
 */
export function inCommitOrder(nodes: readonly CommitNode[]): ObjectId[] {
  const sorted = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const numbers = new Map<string, number>(sorted.map(({ id }, number) => [id, number]));
  const table: ParentTable = {
    size: sorted.length,
    parentCount: (commit) => sorted[commit]?.parents.length ?? 0,
    parent: (commit, index) => numbers.get(sorted[commit]?.parents[index] ?? '') ?? -1,
  };
  return Array.from(numbersInCommitOrder(sorted.keys(), table)).flatMap(
    (number) => sorted[number]?.id ?? [],
  );
}

/** The same of commits that go by number, each given once. */
export function numbersInCommitOrder(commits: Iterable<number>, table: ParentTable): Int32Array {
  const listed = Int32Array.from(commits);
  if (listed.length === 0) return listed;
  const { waitingFor, starts, children } = relations(listed, table);
  const ready = new NumberHeap(listed.length);
  for (const commit of listed) if (waitingFor[commit] === 0) ready.push(commit);
  let count = 0;
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    listed[count] = next;
    count += 1;
    for (let at = starts[next] ?? 0; at < (starts[next + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0;
      const left = (waitingFor[child] ?? 0) - 1;
      waitingFor[child] = left;
      if (left === 0) ready.push(child);
    }
  }
  return listed.subarray(0, count);
}

const NOT_LISTED = -1;

/** How many parents each commit waits for, and the children of each, in one list: those of `c` from `starts[c]` on. */
function relations(listed: Int32Array, table: ParentTable) {
  const waitingFor = new Int32Array(table.size).fill(NOT_LISTED);
  for (const commit of listed) waitingFor[commit] = 0;
  const starts = new Int32Array(table.size + 1);
  const eachPair = (take: (commit: number, parent: number) => void): void => {
    for (const commit of listed)
      for (let index = 0; index < table.parentCount(commit); index += 1) {
        const parent = table.parent(commit, index);
        if (parent >= 0 && waitingFor[parent] !== NOT_LISTED) take(commit, parent);
      }
  };
  eachPair((commit, parent) => {
    waitingFor[commit] = (waitingFor[commit] ?? 0) + 1;
    starts[parent] = (starts[parent] ?? 0) + 1;
  });
  let sum = 0;
  for (let commit = 0; commit < starts.length; commit += 1) {
    sum += starts[commit] ?? 0;
    starts[commit] = sum;
  }
  const children = new Int32Array(sum);
  eachPair((commit, parent) => {
    const place = (starts[parent] ?? 0) - 1;
    starts[parent] = place;
    children[place] = commit;
  });
  return { waitingFor, starts, children };
}
