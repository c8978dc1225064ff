import type { Content } from '../../src/findings/document.js';
import type { RepositoryTree } from '../../src/findings/tree.js';

function contentOf(text: string): Content {
  return {
    bytes: Buffer.from(text, 'utf8'),
    encoding: 'utf-8',
    text: text.replace(/^\uFEFF/u, ''),
    lineOffset: 0,
  };
}

/** A tree of tracked files, from path to text; the paths in `symlinks` are links to their text. */
export function memoryTree(
  files: Readonly<Record<string, string>>,
  symlinks: readonly string[] = [],
): RepositoryTree {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, contentOf(text)]));
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
