import type { Document } from '../findings/document.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { commitTexts } from './commit-texts.js';
import { Attribution } from './objects/attribution.js';
import { CommitGraph } from './objects/commit-graph.js';
import { matchingBlobs } from './objects/matching-blobs.js';
import { NewObjects } from './objects/new-objects.js';
import { ObjectReader } from './objects/object-reader.js';
import { NameTest, Targets } from './objects/targets.js';
import { TreeReader } from './objects/tree-reader.js';
import type { Reading, Source } from './source.js';

/** The commits of `head` that `base` does not have; all of `head` where there is no base. */
export interface ChangeRange {
  readonly base: ObjectId | undefined;
  readonly head: ObjectId;
  /** Which step gave the base, where that was not plain. */
  readonly note?: string | undefined;
}

/**
 * What the commits of a change introduce: each file, name, message and author that none of the
 * commit's parents has at the same path. Each new blob is read once; those that no rule may match
 * are then left alone, the others are followed to every commit and path that brings them.
 */
export function changeRange(repository: GitRepository, range: ChangeRange): Source {
  const label = `the commits of ${range.head} that ${range.base ?? 'nothing'} does not have`;
  return { label, documents: (reading) => documents(repository, range, reading) };
}

async function* documents(
  repository: GitRepository,
  { base, head, note }: ChangeRange,
  reading: Reading,
): AsyncIterable<Document> {
  const from = { ...(base === undefined ? {} : { base }), head };
  reading.receipt.scope({ kind: 'changes', ...from, ...(note === undefined ? {} : { note }) });
  const reader = new ObjectReader(repository, reading);
  const commits = await repository.commits([head], base === undefined ? [] : [base]);
  const graph = new CommitGraph(reader);
  yield* textsOf(reader, commits, graph);
  const created = await newObjects(reader, commits, graph);
  const kept = await matchingBlobs(reader, created.blobs);
  const targets = new Targets(kept, new NameTest(reading.mayMatch));
  const attribution = await Attribution.of(reader, created.trees, targets);
  yield* attributed({ commits, graph, attribution, head: await graph.treeOf(head) });
}

/** Takes up the commits, and gives what they say. */
export async function* textsOf(
  reader: ObjectReader,
  commits: readonly ObjectId[],
  graph: CommitGraph,
): AsyncIterable<Document> {
  for await (const objects of reader.batches(commits))
    for (const { id, bytes } of objects) {
      reader.reading.receipt.commit();
      const commit = graph.add(id, bytes);
      const people = commit === undefined ? [] : [commit.author, commit.committer];
      for (const document of commitTexts(id, bytes, people))
        if (reader.reading.mayMatch(document.content)) yield document;
    }
}

/** How many commits are compared with their parents at once. */
const COMMITS_AT_ONCE = 64;

async function newObjects(
  reader: ObjectReader,
  commits: readonly ObjectId[],
  graph: CommitGraph,
): Promise<NewObjects> {
  const created = new NewObjects(new TreeReader(reader), reader.reading.receipt);
  for (let start = 0; start < commits.length; start += COMMITS_AT_ONCE)
    await created.add(await treesOf(graph, commits.slice(start, start + COMMITS_AT_ONCE)));
  return created;
}

/** The tree of each commit with those of its parents. */
async function treesOf(graph: CommitGraph, commits: readonly ObjectId[]) {
  const trees: { tree: ObjectId; parents: readonly ObjectId[] }[] = [];
  for (const commit of commits) {
    const tree = await graph.treeOf(commit);
    if (tree !== undefined) trees.push({ tree, parents: await graph.parentTrees(commit) });
  }
  return trees;
}

/** What `attributed` walks. */
export interface Attributable {
  /** Parents before children. */
  readonly commits: Iterable<ObjectId>;
  readonly graph: CommitGraph;
  readonly attribution: Attribution;
  /** The head's tree. */
  readonly head: ObjectId | undefined;
  readonly surface?: 'file' | 'note';
  readonly reachable?: boolean;
  /** Told of how many commits were walked before each one. */
  readonly onCommit?: (done: number) => void;
}

/** What each commit introduced, in the order of the commits. */
export async function* attributed(walk: Attributable): AsyncIterable<Document> {
  const { commits, graph, attribution, head, surface = 'file', reachable = true, onCommit } = walk;
  let done = 0;
  for (const commit of commits) {
    onCommit?.(done);
    done += 1;
    const tree = await graph.treeOf(commit);
    if (tree === undefined) continue;
    const parents = await graph.parentTrees(commit);
    const trees = { tree, against: parents, before: parents, head, reachable };
    yield* attribution.documents({ origin: 'commit', commit, ...trees, surface });
  }
}
