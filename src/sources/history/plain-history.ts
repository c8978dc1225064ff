import type { GitRepository, ObjectId } from '../../git/port.js';
import { Attribution } from '../objects/attribution.js';
import { CommitGraph } from '../objects/commit-graph.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { NameTest, Targets } from '../objects/targets.js';
import { allObjects } from './all-objects.js';
import { unreadCommits } from './commit-list.js';
import type { History } from './history-parts.js';
import { lostObjects } from './lost-objects.js';
import type { Roots } from './roots.js';

/** Asks git for every object. */
export async function plainHistory(reader: ObjectReader, roots: Roots): Promise<History> {
  const { repository } = reader;
  const objects = await allObjects(reader, roots.all);
  const commits = await commitsOf(repository, roots.commits, []);
  const notes = await commitsOf(repository, roots.notes, roots.commits);
  const graph = new CommitGraph(reader);
  const met = new Set([...objects.met, ...roots.tags, ...roots.blobs, ...roots.trees]);
  const lost = await lostObjects(reader, graph, met);
  const matching = new Set([...objects.matching, ...lost.matching]);
  const targets = new Targets(matching, new NameTest(reader.reading.mayMatch));
  const trees = new Set([...objects.trees, ...lost.trees]);
  return {
    commits: unreadCommits(commits),
    notes: unreadCommits(notes),
    lost: unreadCommits(lost.commits),
    lostTags: lost.tags,
    lostBlobs: lost.matching,
    matching,
    placeDependent: new Set(),
    hasSuspectNames: objects.hasSuspectNames || lost.hasSuspectNames,
    graph,
    attribution: () => Attribution.of(reader, trees, targets),
  };
}

async function commitsOf(
  repository: GitRepository,
  include: readonly ObjectId[],
  exclude: readonly ObjectId[],
): Promise<readonly ObjectId[]> {
  return include.length === 0 ? [] : repository.commits(include, exclude);
}
