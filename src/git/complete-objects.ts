import type { CommitRange } from './complete-range.js';
import { fetchMissing, treeOfCommit } from './fetch-missing.js';
import { parseCommit } from './objects/commit.js';
import { parsedAs } from './objects/malformed-object.js';
import type { GitRepository, ObjectId } from './port.js';

/** What is read of a partial clone. */
export interface NeededObjects {
  /** Commits whose trees are read whole. */
  readonly commits: readonly ObjectId[];
  /** The change whose commits are read, where there is one. */
  readonly range: CommitRange | undefined;
}

/** Lines for the report, and why something is still missing. */
export interface Completion {
  readonly notes: readonly string[];
  readonly failure: string | undefined;
}

const NOTHING_DONE: Completion = { notes: [], failure: undefined };

/**
 * Fetches what a partial clone left out of trees and of a change. Each new file of a change is compared with what its
 * commits' parents have, so that the trees of parents outside of the range are needed too.
 */
export async function completeObjects(
  repository: GitRepository,
  { commits, range }: NeededObjects,
): Promise<Completion> {
  if (!repository.lacks.objects) return NOTHING_DONE;
  const outside = range === undefined ? [] : await parentsOutside(repository, range);
  const trees = await treesOf(repository, [...commits, ...outside]);
  const standing = await fetchMissing(repository, { include: trees, exclude: [] });
  if (range === undefined || standing.failure !== undefined) return standing;
  const { base, head } = range;
  const changed = await fetchMissing(repository, { include: [head], exclude: [base] });
  return { notes: [...standing.notes, ...changed.notes], failure: changed.failure };
}

/** Fetches what a partial clone left out of everything that references and the given commits reach. */
export async function completeAllObjects(
  repository: GitRepository,
  also: readonly ObjectId[],
): Promise<Completion> {
  if (!repository.lacks.objects) return NOTHING_DONE;
  const ids = (await repository.refs()).map(({ id }) => id);
  const include: ObjectId[] = [];
  for (const id of new Set([...ids, ...also])) if (await repository.has(id)) include.push(id);
  return fetchMissing(repository, { include, exclude: [] });
}

async function treesOf(
  repository: GitRepository,
  commits: readonly ObjectId[],
): Promise<readonly ObjectId[]> {
  const trees: ObjectId[] = [];
  for (const commit of new Set(commits)) {
    const tree = await treeOfCommit(repository, commit);
    if (tree !== undefined) trees.push(tree);
  }
  return trees;
}

async function parentsOutside(
  repository: GitRepository,
  { base, head }: CommitRange,
): Promise<readonly ObjectId[]> {
  const commits = new Set(await repository.commits([head], [base]));
  const outside = new Set<ObjectId>();
  for await (const object of repository.read(commits)) {
    if (!('bytes' in object)) continue;
    for (const parent of parsedAs(object, parseCommit).parents)
      if (!commits.has(parent)) outside.add(parent);
  }
  return [...outside];
}
