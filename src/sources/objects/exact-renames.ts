import { entryKind } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { Tree, type Trees } from './tree-reader.js';

/** The trees of a parent and, where there is one, of the commit at the same path. */
interface Pair {
  readonly before: ObjectId;
  readonly after: ObjectId | undefined;
  readonly prefix: string;
}

interface Readers {
  /** The parents' trees: the entries that matter alone. */
  readonly before: Trees;
  /** The commit's trees, whole: any entry at a path means that it was not removed. */
  readonly after: Trees;
}

/**
 * Blobs at paths of `before` that `after` no longer has, each with the first such raw path: where
 * exact renames came from. Each pair of trees is looked at once.
 */
export async function removedBlobs(
  readers: Readers,
  before: ObjectId,
  after: ObjectId,
): Promise<ReadonlyMap<ObjectId, string>> {
  const removed = new Map<ObjectId, string>();
  const seen = new Set<string>();
  const pending: Pair[] = [{ before, after, prefix: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const key = `${next.before} ${next.after ?? ''}`;
    if (next.before === next.after || seen.has(key)) continue;
    seen.add(key);
    for (const deeper of await removedIn(readers, next, removed)) pending.push(deeper);
  }
  return removed;
}

const EMPTY = new Tree([]);

async function removedIn(
  readers: Readers,
  { before, after, prefix }: Pair,
  removed: Map<ObjectId, string>,
): Promise<readonly Pair[]> {
  const tree = await readers.before.tree(before);
  const now = after === undefined ? EMPTY : await readers.after.tree(after);
  const deeper: Pair[] = [];
  for (const { rawName, id, mode } of tree.entries) {
    const current = now.entry(rawName);
    const isTreeNow = current !== undefined && entryKind(current.mode) === 'tree';
    const rawPath = `${prefix}${rawName}`;
    if (entryKind(mode) === 'tree')
      deeper.push({ before: id, after: isTreeNow ? current.id : undefined, prefix: `${rawPath}/` });
    else if ((current === undefined || isTreeNow) && !removed.has(id)) removed.set(id, rawPath);
  }
  return deeper;
}
