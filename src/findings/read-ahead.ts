import type { Content } from './document.js';
import type { RepositoryTree } from './tree.js';

/** How many files are asked for at once. Each read from git that runs beside others takes a process of its own. */
const AT_ONCE = 4;

/** The files of a tree with their texts, in the given order, read some at a time. What the tree does not have is left out. */
export async function* readAhead(
  tree: RepositoryTree,
  paths: readonly string[],
): AsyncIterable<readonly [path: string, content: Content]> {
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const contents = await Promise.all(some.map((path) => tree.read(path)));
    for (const [index, path] of some.entries()) {
      const content = contents[index];
      if (content !== undefined) yield [path, content];
    }
  }
}
