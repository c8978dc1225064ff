import { posix } from 'node:path';
import type { RepositoryTree } from '../../findings/tree.js';

/** Files that begin a package, in JavaScript and in Python. Linear: anchored. */
const PACKAGE_ROOT = /^(?:package\.json|pyproject\.toml|requirements\.txt|Pipfile|setup\.py)$/u;

/** The directory of the nearest manifest above each path, `.` where there is none. */
export function packageScopes(tree: RepositoryTree): (path: string) => string {
  const roots = new Set(
    tree.files
      .filter(({ path }) => PACKAGE_ROOT.test(posix.basename(path)))
      .map(({ path }) => posix.dirname(path)),
  );
  const known = new Map<string, string>();
  const scopeOf = (directory: string): string => {
    if (directory === '.' || roots.has(directory)) return directory;
    const remembered = known.get(directory) ?? scopeOf(posix.dirname(directory));
    known.set(directory, remembered);
    return remembered;
  };
  return (path) => scopeOf(posix.dirname(path));
}
