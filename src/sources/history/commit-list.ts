import type { ObjectId } from '../../git/port.js';

/** Commits, parents before children. */
export interface CommitList extends Iterable<ObjectId> {
  readonly length: number;
  /** Those whose texts are to be read: all, or those that may match where it is known which these are. */
  readonly toRead: readonly ObjectId[];
}

/** Commits of which no text was looked at yet. */
export function unreadCommits(ids: readonly ObjectId[]): CommitList {
  return { length: ids.length, toRead: ids, [Symbol.iterator]: () => ids[Symbol.iterator]() };
}
