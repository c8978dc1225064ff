import type { Document } from '../../findings/document.js';
import type { ObjectId } from '../../git/port.js';
import type { Attribution } from '../objects/attribution.js';
import { BlobReader } from '../objects/blob-reader.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { sayingDocument } from '../subject-document.js';

/** Files in trees that a reference or a tag names directly: they stand in no commit. */
export async function* looseTreeDocuments(
  attribution: Attribution,
  trees: readonly ObjectId[],
): AsyncIterable<Document> {
  const alone = { commit: undefined, against: [], before: [], head: undefined };
  for (const tree of trees)
    yield* attribution.documents({ ...alone, tree, origin: 'commit', surface: 'file' });
}

/** Blobs that a reference or a tag names directly: they stand at no path. */
export async function* looseBlobDocuments(
  reader: ObjectReader,
  blobs: readonly ObjectId[],
  matching: ReadonlySet<ObjectId>,
): AsyncIterable<Document> {
  const texts = new BlobReader(reader);
  for (const blob of blobs) {
    if (!matching.has(blob)) continue;
    for (const text of await texts.windows(blob))
      yield { ...sayingDocument({ surface: 'file', text }, false), blob };
  }
}
