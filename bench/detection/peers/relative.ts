import { isAbsolute, normalize, relative } from 'node:path';

/** A path as a tool prints it, relative to the directory that it was run in. */
export function relativeTo(directory: string, path: string): string {
  return isAbsolute(path) ? relative(directory, path) : normalize(path);
}
