import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { isObjectId } from '../object-id.js';
import type { ObjectDirectory, ObjectId } from '../port.js';

/** git follows alternates of alternates no further. */
const MAX_DEPTH = 6;

/**
 * The directories that git reads objects from: the given one, and those that it borrows from.
 * @param own how many steps of borrowing lead to what is still the repository's own
 */
export async function objectDirectories(
  first: string,
  own: number,
): Promise<readonly ObjectDirectory[]> {
  const found = new Map<string, ObjectDirectory>();
  let paths = [first];
  for (let depth = 0; depth <= MAX_DEPTH && paths.length > 0; depth += 1) {
    const borrowed: string[] = [];
    for (const path of paths) {
      if (found.has(path)) continue;
      found.set(path, { path, isOwn: depth <= own });
      for (const alternate of await alternatesOf(path)) borrowed.push(alternate);
    }
    paths = borrowed;
  }
  return [...found.values()];
}

async function alternatesOf(directory: string): Promise<readonly string[]> {
  const file = join(directory, 'info', 'alternates');
  const lines = await readFile(file, 'utf8').catch(() => '');
  return lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(unquoted)
    .map((path) => (isAbsolute(path) ? path : resolve(directory, path)));
}

/** A path in C quotes, as `quotedAlternate` writes it, or as it stands. */
function unquoted(line: string): string {
  if (!line.startsWith('"') || !line.endsWith('"') || line.length < 2) return line;
  return line
    .slice(1, -1)
    .replace(/\\(.)/gu, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** The packs of a directory by their paths without an ending. */
export async function packsIn({ path }: ObjectDirectory): Promise<readonly string[]> {
  const directory = join(path, 'pack');
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => name.endsWith('.pack'))
    .sort()
    .map((name) => join(directory, name.slice(0, -'.pack'.length)));
}

/** Two digits, as the directories of loose objects are named. */
const LOOSE_DIRECTORY = /^[0-9a-f]{2}$/u;

/** The objects of a directory that stand in a file each. */
export async function looseObjectsIn({ path }: ObjectDirectory): Promise<readonly ObjectId[]> {
  const directories = (await readdir(path).catch(() => [])).filter((name) =>
    LOOSE_DIRECTORY.test(name),
  );
  const ids: ObjectId[] = [];
  for (const directory of directories)
    for (const name of await readdir(join(path, directory)).catch(() => [])) {
      const id = `${directory}${name}`;
      if (isObjectId(id)) ids.push(id);
    }
  return ids;
}
