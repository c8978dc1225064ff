import type { Receipt } from '../findings/coverage.js';
import type { Document } from '../findings/document.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { attributed, textsOf } from './change-range.js';
import { nameDocuments } from './history/names.js';
import { rootsOf, type Roots } from './history/roots.js';
import { allObjects, type AllObjects } from './history/all-objects.js';
import { tagDocuments } from './history/tags.js';
import { looseTreeDocuments, looseBlobDocuments } from './history/loose-roots.js';
import { Attribution } from './objects/attribution.js';
import { CommitGraph } from './objects/commit-graph.js';
import { ObjectReader } from './objects/object-reader.js';
import { NameTest, Targets } from './objects/targets.js';
import type { Reading, Source } from './source.js';

/** What to cover beside what references reach. */
export interface HistoryScope {
  /**
   * Further commits, as those of an event which no reference of the checkout names. The first, where
   * there is one, takes the place of the checkout's HEAD as what `inHead` asks.
   */
  readonly also?: readonly ObjectId[];
}

/**
 * Everything that any reference, HEAD or a commit of `also` reaches: each blob once, each commit's and tag's text, notes, and the
 * names of branches and tags. Blobs that some rule may match are followed to each commit and path that
 * introduced them.
 */
export function history(repository: GitRepository, { also = [] }: HistoryScope = {}): Source {
  return {
    label: 'all of history',
    documents: (reading) => documents(repository, also, reading),
  };
}

async function* documents(
  repository: GitRepository,
  also: readonly ObjectId[],
  reading: Reading,
): AsyncIterable<Document> {
  const { receipt } = reading;
  const checkout = await repository.head();
  const head = also[0] ?? checkout;
  receipt.scope({ kind: 'history', ...(head === undefined ? {} : { head }) });
  const reader = new ObjectReader(repository, reading);
  const refs = await repository.refs();
  const roots = await rootsOf(reader, refs, checkout === undefined ? also : [checkout, ...also]);
  noteGaps(repository, roots, receipt);
  yield* nameDocuments(refs, reading);
  yield* tagDocuments(reader, roots.tags);
  const objects = await allObjects(reader, roots.all);
  yield* lookedAt({ reader, roots, objects, head });
}

/** An empty or cut off history must not look like a clean one. */
function noteGaps(repository: GitRepository, roots: Roots, receipt: Receipt): void {
  const cut = repository.shallow().size;
  if (cut > 0)
    receipt.problem({
      kind: 'shallow',
      message: `history is cut off at ${String(cut)} ${cut === 1 ? 'commit' : 'commits'}`,
      remedy: 'Run `git fetch --unshallow`, or set `fetch-depth: 0` at actions/checkout.',
    });
  if (roots.commits.length === 0 && roots.notes.length === 0)
    receipt.problem({
      kind: 'nothing-scanned',
      message: 'the repository has no commits',
      remedy: 'Scan the working tree (`--tree`), or commit something first.',
    });
}

interface Look {
  readonly reader: ObjectReader;
  readonly roots: Roots;
  readonly objects: AllObjects;
  readonly head: ObjectId | undefined;
}

async function* lookedAt({
  reader,
  roots,
  objects,
  head: headCommit,
}: Look): AsyncIterable<Document> {
  const { repository, reading } = reader;
  const graph = new CommitGraph(reader);
  const commits = await commitsOf(repository, roots.commits, []);
  const notes = await commitsOf(repository, roots.notes, roots.commits);
  yield* textsOf(reader, [...commits, ...notes], graph);
  const targets = new Targets(objects.matching, new NameTest(reading.mayMatch));
  if (objects.matching.size === 0 && !objects.hasSuspectNames) return;
  const attribution = await Attribution.of(reader, objects.trees, targets);
  const head = headCommit === undefined ? undefined : await graph.treeOf(headCommit);
  yield* attributed({ commits, graph, attribution, head });
  yield* attributed({ commits: notes, graph, attribution, head: undefined, surface: 'note' });
  yield* looseTreeDocuments(attribution, roots.trees);
  yield* looseBlobDocuments(reader, roots.blobs, objects.matching);
}

async function commitsOf(
  repository: GitRepository,
  include: readonly ObjectId[],
  exclude: readonly ObjectId[],
): Promise<readonly ObjectId[]> {
  return include.length === 0 ? [] : repository.commits(include, exclude);
}
