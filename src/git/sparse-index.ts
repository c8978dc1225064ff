import { GitError } from './git-error.js';
import { parsedAs } from './objects/malformed-object.js';
import { entryKind, parseTree, type TreeEntry } from './objects/tree.js';
import type { GitRepository, IndexEntry } from './port.js';

const SPARSE_REMEDY = 'Run `git sparse-checkout disable`, or check out without `filter`.';

/**
 * The entries with each sparse directory (`index.sparse`: one entry for a whole tree that is not checked out)
 * replaced by the files in it.
 * @throws {GitError} where a tree of it cannot be read
 */
export async function withoutSparseDirectories(
  repository: Pick<GitRepository, 'readOne' | 'objectFormat'>,
  entries: readonly IndexEntry[],
): Promise<readonly IndexEntry[]> {
  if (!entries.some(isDirectory)) return entries;
  const files: IndexEntry[] = [];
  const left = [...entries].reverse();
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    if (isDirectory(entry)) left.push(...(await directoryEntries(repository, entry)).reverse());
    else files.push(entry);
  }
  return files;
}

function isDirectory(entry: IndexEntry): boolean {
  return entryKind(entry.mode) === 'tree';
}

async function directoryEntries(
  repository: Pick<GitRepository, 'readOne' | 'objectFormat'>,
  directory: IndexEntry,
): Promise<IndexEntry[]> {
  const tree = await repository.readOne(directory.id);
  if (!('bytes' in tree)) throw new GitError(`${tree.kind}-object`, tree.message, SPARSE_REMEDY);
  const base = directory.rawPath.replace(/\/$/u, '');
  const parse = (bytes: Uint8Array): TreeEntry[] => parseTree(bytes, repository.objectFormat);
  return parsedAs(tree, parse).map(({ mode, rawName, id }) => ({
    rawPath: `${base}/${rawName}`,
    mode,
    id,
  }));
}
