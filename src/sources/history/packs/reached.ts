import { inCommitOrder } from '../../../git/commit-order.js';
import type { ObjectId } from '../../../git/port.js';
import type { Ids } from '../../../git/pack/ids.js';
import type { Roots } from '../roots.js';
import type { CommitRow } from './text-stage.js';

/** All commits that are here, by what leads to them; each list has parents before children. */
export interface Reached {
  readonly commits: readonly ObjectId[];
  /** Those that notes alone lead to. */
  readonly notes: readonly ObjectId[];
  /** Those that nothing leads to. */
  readonly lost: readonly ObjectId[];
}

/** Follows parents from the commits that references name. */
export function reachedCommits(
  ids: Ids,
  rows: readonly CommitRow[],
  { roots, shallow }: { readonly roots: Roots; readonly shallow: ReadonlySet<ObjectId> },
): Reached {
  const graph = new Map<number, readonly number[]>();
  for (const [commit, , ...parents] of rows) graph.set(commit, parents);
  for (const id of shallow) graph.set(ids.numberOf(id), []);
  const met = new Set<number>();
  const commits = reachedFrom(graph, numbersOf(ids, roots.commits), met);
  const notes = reachedFrom(graph, numbersOf(ids, roots.notes), met);
  const lost = rows.map(([commit]) => commit).filter((commit) => !met.has(commit));
  const inOrder = (list: readonly number[]): readonly ObjectId[] =>
    inCommitOrder(
      list.map((commit) => ({
        id: ids.idOf(commit),
        parents: (graph.get(commit) ?? []).filter((at) => at >= 0).map((at) => ids.idOf(at)),
      })),
    );
  return { commits: inOrder(commits), notes: inOrder(notes), lost: inOrder(lost) };
}

function numbersOf(ids: Ids, list: readonly ObjectId[]): readonly number[] {
  return list.map((id) => ids.numberOf(id));
}

/** The commits that some lead to and that were not met before. */
function reachedFrom(
  graph: ReadonlyMap<number, readonly number[]>,
  starts: readonly number[],
  met: Set<number>,
): readonly number[] {
  const reached: number[] = [];
  const pending = [...starts];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const parents = graph.get(next);
    if (met.has(next) || parents === undefined) continue;
    met.add(next);
    reached.push(next);
    pending.push(...parents);
  }
  return reached;
}
