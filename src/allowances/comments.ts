import type { Content } from '../findings/document.js';
import { Failure } from '../findings/failure.js';
import type { RepositoryTree } from '../findings/tree.js';
import { INLINE_MARK, inlineComments, type InlineComment } from '../policy/inline-comments.js';

/** A file in which somebody writes comments by hand is far smaller; one that is not has none that count. */
const MAX_BYTES = 16 * 2 ** 20;

/** The comments of a file; none where it is not there or cannot be read. */
export async function commentsAt(
  tree: RepositoryTree,
  path: string,
): Promise<readonly InlineComment[]> {
  try {
    const content = await tree.read(path);
    return content === undefined ? [] : commentsIn(content);
  } catch (thrown) {
    // Whoever scanned the tree has said what is wrong with it.
    if (thrown instanceof Failure) return [];
    throw thrown;
  }
}

export function commentsIn(content: Content): readonly InlineComment[] {
  const { bytes, encoding } = content;
  if (bytes.length > MAX_BYTES) return [];
  const isNarrow = encoding === 'utf-8' || encoding === 'binary';
  if (isNarrow && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(INLINE_MARK))
    return [];
  return inlineComments(content.text);
}
