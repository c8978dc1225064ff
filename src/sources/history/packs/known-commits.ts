import type { Ids } from '../../../git/pack/ids.js';
import type { ObjectId } from '../../../git/port.js';
import type { CommitNode } from '../../objects/commit-graph.js';
import type { CommitList } from '../commit-list.js';
import type { CommitTables } from './commit-tables.js';

/** Commits by number, whose ids are made when they are asked for. */
export class KnownCommits implements CommitList {
  readonly length: number;
  readonly toRead: readonly ObjectId[];
  readonly #ids: Ids;
  readonly #commits: Int32Array;

  /** @param speaking those whose texts may match. */
  constructor(ids: Ids, commits: Int32Array, speaking: ReadonlySet<number>) {
    this.#ids = ids;
    this.#commits = commits;
    this.length = commits.length;
    const toRead = [...(speaking.size === 0 ? [] : commits)].filter((each) => speaking.has(each));
    this.toRead = toRead.map((commit) => ids.idOf(commit));
  }

  *[Symbol.iterator](): Generator<ObjectId> {
    for (const commit of this.#commits) yield this.#ids.idOf(commit);
  }
}

/** A commit of the tables by its id; undefined where they lack it or its tree. */
export function knownCommit(
  ids: Ids,
  tables: CommitTables,
): (id: ObjectId) => CommitNode | undefined {
  return (id) => {
    const commit = ids.numberOf(id);
    const tree = tables.tree(commit);
    if (tree < 0) return undefined;
    return {
      get tree() {
        return ids.idOf(tree);
      },
      get parents() {
        return parentsOf(tables, commit).map((parent) => ids.idOf(parent));
      },
    };
  };
}

function parentsOf(tables: CommitTables, commit: number): readonly number[] {
  const parents: number[] = [];
  for (let index = 0; index < tables.parentCount(commit); index += 1)
    parents.push(tables.parent(commit, index));
  return parents.filter((parent) => parent >= 0);
}
