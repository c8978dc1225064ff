import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is the root or lies below it, by its name alone: links are not followed. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
