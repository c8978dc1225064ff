import type { RepositoryTree } from '../../src/findings/tree.js';
import { contentOf } from '../../src/sources/text/content.js';

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

/** A tree of tracked files, from path to text or bytes; the paths in `symlinks` are links to their text. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  symlinks: readonly string[] = [],
): RepositoryTree {
  const contents = new Map(
    Object.entries(files).map(([path, text]) => [path, contentOf(bytesOf(text))]),
  );
  const paths = [...contents.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return {
    files: paths.map((path) => ({
      path,
      kind: symlinks.includes(path) ? 'symlink' : 'file',
      tracked: true,
    })),
    read: (path) => Promise.resolve(contents.get(path)),
  };
}
