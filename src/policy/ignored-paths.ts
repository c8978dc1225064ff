import ignore from 'ignore';
import type { Policy } from '../config/config.js';

/** Whether practice rules leave a path out (`paths.ignore` of the config, as gitignore patterns). Keys are looked for everywhere. */
export function isIgnoredPath({
  ignoredPaths,
}: Pick<Policy, 'ignoredPaths'>): (path: string) => boolean {
  if (ignoredPaths.length === 0) return () => false;
  const patterns = ignore({ ignorecase: false, allowRelativePaths: true }).add([...ignoredPaths]);
  return (path) => path !== '' && patterns.ignores(path);
}
