import type { Document } from '../findings/document.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { nameDocuments } from './history/names.js';
import { rootsOf } from './history/roots.js';
import { tagDocuments } from './history/tags.js';
import { ObjectReader } from './objects/object-reader.js';
import type { Reading, Source } from './source.js';

/** What a push names. */
export interface PushedNames {
  /** Short name of a branch, without `refs/heads/`. */
  readonly branch?: string | undefined;
  /** Short name of a tag, without `refs/tags/`. */
  readonly tag?: string | undefined;
  /** What the tag's reference names: an annotated tag, else there is nothing more to read in it. */
  readonly tagObject?: ObjectId | undefined;
}

/**
 * The texts that a push brings beside its commits: the name of its branch or tag, and what an
 * annotated tag, and each tag that it tags, says. An object that is not here is a problem in the receipt.
 */
export function pushedNames(repository: GitRepository, names: PushedNames): Source {
  return {
    label: 'the names that the push brings',
    documents: (reading) => documents(repository, names, reading),
  };
}

async function* documents(
  repository: GitRepository,
  { branch, tag, tagObject }: PushedNames,
  reading: Reading,
): AsyncIterable<Document> {
  const refs = [
    ...(branch === undefined ? [] : [{ name: `refs/heads/${branch}` }]),
    ...(tag === undefined ? [] : [{ name: `refs/tags/${tag}` }]),
  ];
  yield* nameDocuments(refs, reading);
  const reader = new ObjectReader(repository, reading);
  const { tags } = await rootsOf(reader, [], tagObject === undefined ? [] : [tagObject]);
  yield* tagDocuments(reader, tags);
}
