import { realpath } from 'node:fs/promises';
import type { Content, Document } from '../findings/document.js';
import { Failure } from '../findings/failure.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { GitRepository } from '../git/port.js';
import { shownPath } from '../git/raw-path.js';
import { countedMayMatch } from './objects/matching-blobs.js';
import { rawBytes } from './raw-bytes.js';
import type { Reading, Source } from './source.js';
import { contentOf } from './text/content.js';
import { windows } from './text/windows.js';
import {
  errorCode,
  pathBelow,
  readLinkTarget,
  readRegularFile,
  unreadableProblem,
} from './working-tree-file.js';
import { listWorkingTree, type ListedFile } from './working-tree-listing.js';

/** The files on disk: tracked ones and untracked ones that are not ignored. Without a repository, all that are not ignored. */
export function workingTree(directory: string, repository: GitRepository | undefined): Source {
  return {
    label: 'the working tree',
    documents: (reading) => documents(directory, repository, reading),
  };
}

/**
 * The same files as a tree. Texts are read when asked for, and remembered.
 * @throws {Failure} where the directory, or a file that is asked for, cannot be read.
 */
export async function workingTreeOf(
  directory: string,
  repository: GitRepository | undefined,
): Promise<RepositoryTree> {
  const root = await rootOf(directory);
  const { files } = await listWorkingTree(directory, repository);
  const byPath = new Map(files.map((file) => [shownPath(file.rawPath), file]));
  const contents = new Map<string, Promise<Content | undefined>>();
  const read = async (path: string): Promise<Content | undefined> => {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    const content = contents.get(path) ?? contentOfFile(root, file);
    contents.set(path, content);
    return content;
  };
  const shown = files.map(({ rawPath, ...rest }) => ({ ...rest, path: shownPath(rawPath) }));
  return { files: shown, read };
}

async function* documents(
  directory: string,
  repository: GitRepository | undefined,
  reading: Reading,
): AsyncIterable<Document> {
  const { receipt, signal } = reading;
  receipt.scope({ kind: 'working-tree' });
  const root = await rootOf(directory);
  const { files, skipped, problems } = await listWorkingTree(directory, repository);
  for (const item of skipped) receipt.skip(item);
  for (const problem of problems) receipt.problem(problem);
  for (const file of files) {
    signal.throwIfAborted();
    yield* documentsOf(root, file, reading);
  }
}

async function* documentsOf(
  root: Buffer,
  file: ListedFile,
  reading: Reading,
): AsyncIterable<Document> {
  const { rawPath } = file;
  const name = contentOf(rawBytes(rawPath));
  if (reading.mayMatch(name)) yield present('path', rawPath, name);
  const bytes = await bytesOf(root, file).catch((thrown: unknown) => {
    reading.receipt.problem(unreadableProblem(rawPath, thrown));
    return undefined;
  });
  if (bytes === undefined || !countedMayMatch(reading, { bytes }, rawPath)) return;
  for (const content of windows(contentOf(bytes))) yield present('file', rawPath, content);
}

function present(surface: 'file' | 'path', rawPath: string, content: Content): Document {
  const path = shownPath(rawPath);
  const before = (): Promise<readonly []> => Promise.resolve([]);
  return { surface, path, content, origin: 'present', inHead: true, reachable: true, before };
}

async function contentOfFile(root: Buffer, file: ListedFile): Promise<Content | undefined> {
  try {
    const bytes = await bytesOf(root, file);
    return bytes === undefined ? undefined : contentOf(bytes);
  } catch (thrown) {
    const { message, remedy } = unreadableProblem(file.rawPath, thrown);
    throw new Failure(message, remedy === undefined ? {} : { remedy });
  }
}

async function bytesOf(
  root: Buffer,
  { rawPath, kind }: ListedFile,
): Promise<Uint8Array | undefined> {
  const path = pathBelow(root, rawPath);
  if (kind === 'file') return readRegularFile(path);
  return kind === 'symlink' ? readLinkTarget(path) : undefined;
}

async function rootOf(directory: string): Promise<Buffer> {
  try {
    return Buffer.from(await realpath(directory));
  } catch (thrown) {
    throw new Failure(`The directory ${directory} cannot be read (${errorCode(thrown)}).`, {
      remedy: 'Give a directory that exists and that you may read.',
      cause: thrown,
    });
  }
}
