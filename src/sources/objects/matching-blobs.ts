import type { Content } from '../../findings/document.js';
import type { ObjectId } from '../../git/port.js';
import { shownPath } from '../../git/raw-path.js';
import type { Reading } from '../source.js';
import { contentOf } from '../text/content.js';
import { windows } from '../text/windows.js';
import type { ObjectReader } from './object-reader.js';

/** Why an LFS pointer is told of. */
export const LFS_SKIP = 'LFS pointer: its file is not in the repository';

/** How an LFS pointer starts (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** Reads each blob once and gives the ids of those that some rule may match. What is no blob is a problem. */
export async function matchingBlobs(
  reader: ObjectReader,
  blobs: ReadonlyMap<ObjectId, string>,
): Promise<Set<ObjectId>> {
  const kept = new Set<ObjectId>();
  for await (const object of reader.many(blobs.keys())) {
    if (object.kind !== 'blob') reader.otherKind(object, 'blob');
    else if (countedMayMatch(reader.reading, object, blobs.get(object.id))) kept.add(object.id);
  }
  return kept;
}

/** Counts a blob in the receipt, notes what it only points to, and says whether some rule may match. */
export function countedMayMatch(
  { receipt, mayMatch }: Reading,
  { id, bytes }: { readonly id?: string; readonly bytes: Uint8Array },
  rawPath: string | undefined,
): boolean {
  receipt.blob(bytes.length);
  if (isLfsPointer(bytes)) {
    const path = rawPath === undefined ? {} : { path: shownPath(rawPath) };
    receipt.skip({
      ...(id === undefined ? {} : { object: id }),
      ...path,
      reason: LFS_SKIP,
    });
  }
  return someWindow(contentOf(bytes), mayMatch);
}

/** Whether a blob stands for a file that Git LFS keeps elsewhere. Its own text is scanned all the same. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return LFS_POINTER.equals(bytes.subarray(0, LFS_POINTER.length));
}

function someWindow(content: Content, test: (content: Content) => boolean): boolean {
  for (const window of windows(content)) if (test(window)) return true;
  return false;
}
