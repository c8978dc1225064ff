/** What is based on what in a pack, from bases to versions: entries go by their order in it. */
export interface DeltaTrees {
  /** Entries that are based on entry `e`: those from `firstChild[e]` up to `firstChild[e + 1]` of `children`. */
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
}

/**
 * Turns round the table of bases. What most stands on comes last among the versions of each entry: a walk can then let go
 * of the entry before it goes on, and has at most as many to come back to as the number of entries has binary digits.
 */
export function deltaTreesOf(bases: Int32Array): DeltaTrees {
  const trees = childrenOf(bases);
  const members = new Int32Array(bases.length);
  const order = familyOrder(bases, trees);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const entry = order[at] ?? 0;
    const base = bases[entry] ?? -1;
    members[entry] = (members[entry] ?? 0) + 1;
    if (base >= 0) members[base] = (members[base] ?? 0) + (members[entry] ?? 0);
  }
  for (let entry = 0; entry < bases.length; entry += 1) putHeaviestLast(trees, entry, members);
  return trees;
}

/** Every entry, behind its base. */
export function familyOrder(bases: Int32Array, { firstChild, children }: DeltaTrees): Int32Array {
  const order = new Int32Array(bases.length);
  let end = 0;
  for (let entry = 0; entry < bases.length; entry += 1)
    if ((bases[entry] ?? 0) < 0) order[end++] = entry;
  for (let at = 0; at < end; at += 1) {
    const entry = order[at] ?? 0;
    const last = firstChild[entry + 1] ?? 0;
    for (let place = firstChild[entry] ?? 0; place < last; place += 1)
      order[end++] = children[place] ?? 0;
  }
  return order;
}

function childrenOf(bases: Int32Array): DeltaTrees {
  const count = bases.length;
  const firstChild = sharedNumbers(count + 1);
  for (const base of bases) if (base >= 0) firstChild[base + 1] = (firstChild[base + 1] ?? 0) + 1;
  for (let entry = 0; entry < count; entry += 1)
    firstChild[entry + 1] = (firstChild[entry + 1] ?? 0) + (firstChild[entry] ?? 0);
  const children = sharedNumbers(firstChild[count] ?? 0);
  const next = firstChild.slice();
  for (let entry = 0; entry < count; entry += 1) {
    const base = bases[entry] ?? 0;
    if (base < 0) continue;
    const place = next[base] ?? 0;
    children[place] = entry;
    next[base] = place + 1;
  }
  return { firstChild, children };
}

function putHeaviestLast(
  { firstChild, children }: DeltaTrees,
  entry: number,
  members: Int32Array,
): void {
  if ((firstChild[entry + 1] ?? 0) - (firstChild[entry] ?? 0) < 2) return;
  const range = children.subarray(firstChild[entry], firstChild[entry + 1]);
  const weigh = (place: number): number => members[range[place] ?? 0] ?? 0;
  let heaviest = range.length - 1;
  for (let place = heaviest - 1; place >= 0; place -= 1)
    if (weigh(place) > weigh(heaviest)) heaviest = place;
  const last = range[heaviest] ?? 0;
  range.copyWithin(heaviest, heaviest + 1);
  range[range.length - 1] = last;
}

/** Numbers in memory that threads share. */
export function sharedNumbers(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * count));
}
