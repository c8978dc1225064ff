import type { Document } from '../../findings/document.js';
import type { ObjectId } from '../../git/port.js';
import { attributed } from '../change-range.js';
import type { Attribution } from '../objects/attribution.js';
import type { ObjectReader } from '../objects/object-reader.js';
import type { History } from './history-parts.js';
import { looseBlobDocuments } from './loose-roots.js';

/** What is known when all that references lead to was told. */
interface Rest {
  readonly whole: History;
  readonly attribution: Attribution;
  /** The head's tree. */
  readonly head: ObjectId | undefined;
  /** Blobs that references name. */
  readonly known: readonly ObjectId[];
}

/**
 * Files that no reference leads to: those that lost commits brought, then those that stand in no commit, at no
 * path that would be known.
 */
export async function* lostDocuments(
  { whole, attribution, head, known }: Rest,
  reader: ObjectReader,
): AsyncIterable<Document> {
  const { lost: commits, graph, lostBlobs, placeDependent } = whole;
  yield* attributed({ commits, graph, attribution, head, reachable: false });
  const met = new Set([...attribution.met, ...known]);
  // At no path a text needs evidence of its own.
  const alone = [...lostBlobs].filter((blob) => !met.has(blob) && !placeDependent.has(blob)).sort();
  yield* unreached(looseBlobDocuments(reader, alone, lostBlobs));
}

/** Documents that no reference leads to. */
export async function* unreached(documents: AsyncIterable<Document>): AsyncIterable<Document> {
  for await (const document of documents) yield { ...document, reachable: false };
}
