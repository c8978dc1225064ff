import type { Content } from '../findings/document.js';
import type { Receipt } from '../findings/coverage.js';
import type { RepositoryTree } from '../findings/tree.js';

/**
 * A tree whose files count as scanned when they are first read: for runs in which no source reads them,
 * so that a receipt without objects still means that nothing was looked at.
 */
export function countedTree(tree: RepositoryTree, receipt: Receipt): RepositoryTree {
  const counted = new Set<string>();
  const count = (path: string, content: Content | undefined): Content | undefined => {
    if (content !== undefined && !counted.has(path)) receipt.blob(content.bytes.length);
    counted.add(path);
    return content;
  };
  return { ...tree, read: async (path) => count(path, await tree.read(path)) };
}
