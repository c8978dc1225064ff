import { numbersInCommitOrder } from '../../../git/commit-order.js';
import type { ObjectId } from '../../../git/port.js';
import type { Ids } from '../../../git/pack/ids.js';
import type { Roots } from '../roots.js';
import type { CommitTables } from './commit-tables.js';

/** All commits that are here by number, by what leads to them; each list has parents before children. */
export interface Reached {
  readonly commits: Int32Array;
  /** Those that notes alone lead to. */
  readonly notes: Int32Array;
  /** Those that nothing leads to. */
  readonly lost: Int32Array;
}

/** Follows parents from the commits that references name. */
export function reachedCommits(
  ids: Ids,
  tables: CommitTables,
  roots: Pick<Roots, 'commits' | 'notes'>,
): Reached {
  const met = new Uint8Array(tables.size);
  const commits = reachedFrom(tables, numbersOf(ids, roots.commits), met);
  const notes = reachedFrom(tables, numbersOf(ids, roots.notes), met);
  const lost = tables.commits.filter((commit) => met[commit] === 0);
  const inOrder = (list: Iterable<number>): Int32Array => numbersInCommitOrder(list, tables);
  return { commits: inOrder(commits), notes: inOrder(notes), lost: inOrder(lost) };
}

function numbersOf(ids: Ids, list: readonly ObjectId[]): readonly number[] {
  return list.map((id) => ids.numberOf(id));
}

/** The commits that some lead to and that were not met before. */
function reachedFrom(
  tables: CommitTables,
  starts: readonly number[],
  met: Uint8Array,
): readonly number[] {
  const reached: number[] = [];
  const pending = [...starts];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!tables.has(next) || met[next] === 1) continue;
    met[next] = 1;
    reached.push(next);
    for (let index = 0; index < tables.parentCount(next); index += 1)
      pending.push(tables.parent(next, index));
  }
  return reached;
}
