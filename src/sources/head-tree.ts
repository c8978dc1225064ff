import type { Document } from '../findings/document.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { Attribution } from './objects/attribution.js';
import { CommitGraph } from './objects/commit-graph.js';
import { matchingBlobs } from './objects/matching-blobs.js';
import { NewObjects } from './objects/new-objects.js';
import { ObjectReader } from './objects/object-reader.js';
import { NameTest, Targets } from './objects/targets.js';
import { TreeReader } from './objects/tree-reader.js';
import type { Reading, Source } from './source.js';

/** Commits: whose tree is scanned, and what counts as having stood before (the merge bases). */
export interface HeadTree {
  readonly head: ObjectId;
  readonly bases: readonly ObjectId[];
}

/** Everything that stands in the tree of a commit, read from objects. */
export function headTree(repository: GitRepository, scope: HeadTree): Source {
  return {
    label: `the tree of ${scope.head}`,
    documents: (reading) => documents(repository, scope, reading),
  };
}

async function* documents(
  repository: GitRepository,
  { head, bases }: HeadTree,
  reading: Reading,
): AsyncIterable<Document> {
  reading.receipt.scope({ kind: 'head-tree', head });
  const reader = new ObjectReader(repository, reading);
  const graph = new CommitGraph(reader);
  const tree = await graph.treeOf(head);
  if (tree === undefined) return;
  const before: ObjectId[] = [];
  for (const base of bases) before.push(...[(await graph.treeOf(base)) ?? []].flat());
  const attribution = await attributionOf(reader, tree);
  const standing = { tree, against: [], before, commit: undefined, head: undefined };
  yield* attribution.documents({ ...standing, origin: 'present', surface: 'file' });
}

/** Reads all that one tree holds, ready to tell at which paths. */
async function attributionOf(reader: ObjectReader, tree: ObjectId): Promise<Attribution> {
  const { receipt, mayMatch } = reader.reading;
  const objects = new NewObjects(new TreeReader(reader), receipt);
  await objects.add([{ tree, parents: [] }]);
  const kept = await matchingBlobs(reader, objects.blobs);
  return Attribution.of(reader, objects.trees, new Targets(kept, new NameTest(mayMatch)));
}
