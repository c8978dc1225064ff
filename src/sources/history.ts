import type { Receipt } from '../findings/coverage.js';
import type { Document } from '../findings/document.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { attributed, textsOf } from './change-range.js';
import type { CommitList } from './history/commit-list.js';
import type { History } from './history/history-parts.js';
import { looseBlobDocuments, looseTreeDocuments } from './history/loose-roots.js';
import { lostDocuments, unreached } from './history/lost-documents.js';
import { nameDocuments } from './history/names.js';
import { packHistory } from './history/packs/pack-history.js';
import { plainHistory } from './history/plain-history.js';
import { rootsOf, type Roots } from './history/roots.js';
import { tagDocuments } from './history/tags.js';
import type { CommitGraph } from './objects/commit-graph.js';
import { ObjectReader } from './objects/object-reader.js';
import type { Reading, Source } from './source.js';

/** What to cover beside what references reach. */
export interface HistoryScope {
  /**
   * Further commits, as those of an event which no reference of the checkout names. The first, where
   * there is one, takes the place of the checkout's HEAD as what `inHead` asks.
   */
  readonly also?: readonly ObjectId[];
  /** The program of the threads that read packs; without it this thread reads them. */
  readonly packReader?: URL | undefined;
}

/**
 * Everything that any reference, HEAD or a commit of `also` reaches: each blob once, each commit's and tag's text, notes, and the
 * names of branches and tags. Blobs that some rule may match are followed to each commit and path that
 * introduced them.
 */
export function history(repository: GitRepository, scope: HistoryScope = {}): Source {
  return {
    label: 'all of history',
    documents: (reading) => documents(repository, scope, reading),
  };
}

async function* documents(
  repository: GitRepository,
  { also = [], packReader }: HistoryScope,
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
  const whole =
    (await packHistory({ reader, roots, program: packReader })) ??
    (await plainHistory(reader, roots));
  yield* lookedAt({ reader, roots, whole, head });
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
  readonly whole: History;
  readonly head: ObjectId | undefined;
}

async function* lookedAt({
  reader,
  roots,
  whole,
  head: headCommit,
}: Look): AsyncIterable<Document> {
  const { commits, notes, graph, matching } = whole;
  yield* commitDocuments(reader, graph, commits);
  yield* commitDocuments(reader, graph, notes);
  const head = headCommit === undefined ? undefined : await graph.treeOf(headCommit);
  if (matching.size > 0 || whole.hasSuspectNames) {
    const attribution = await whole.attribution();
    const { receipt } = reader.reading;
    const onCommit = (done: number): void => {
      receipt.step = { what: 'candidates', done, total: commits.length };
    };
    yield* attributed({ commits, graph, attribution, head, onCommit });
    receipt.step = undefined;
    yield* attributed({ commits: notes, graph, attribution, head: undefined, surface: 'note' });
    yield* looseTreeDocuments(attribution, roots.trees);
    yield* looseBlobDocuments(reader, roots.blobs, matching);
    yield* lostDocuments({ whole, attribution, head, known: roots.blobs }, reader);
  }
  yield* unreached(tagDocuments(reader, whole.lostTags));
  yield* unreached(commitDocuments(reader, graph, whole.lost));
}

/** What commits say; where they were looked at already, those that may match alone are read again. */
async function* commitDocuments(
  reader: ObjectReader,
  graph: CommitGraph,
  { length, toRead }: CommitList,
): AsyncIterable<Document> {
  reader.reading.receipt.commits += length - toRead.length;
  yield* textsOf(reader, toRead, graph);
}
