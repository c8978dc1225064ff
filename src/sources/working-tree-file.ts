import { constants } from 'node:fs';
import { open, readlink, type FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Problem } from '../findings/coverage.js';
import { shownPath } from '../git/raw-path.js';
import { rawBytes } from './raw-bytes.js';

/**
 * The bytes of a regular file; undefined where there is something else or nothing. A symbolic link is
 * never followed, and a pipe never waited for: what stands behind a link (`/proc/self/environ`) is not
 * the repository's.
 *
 * @throws {Error} of the file system, with its `code`.
 */
export async function readRegularFile(path: Buffer): Promise<Uint8Array | undefined> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, flags);
    const status = await handle.stat();
    return status.isFile() ? await readWhole(handle, status.size) : undefined;
  } catch (thrown) {
    if (isGone(thrown) || errorCode(thrown) === 'ELOOP') return undefined;
    throw thrown;
  } finally {
    await handle?.close();
  }
}

/** The target of a symbolic link as it is written, or undefined where there is none. */
export async function readLinkTarget(path: Buffer): Promise<Uint8Array | undefined> {
  try {
    return await readlink(path, { encoding: 'buffer' });
  } catch (thrown) {
    if (isGone(thrown) || errorCode(thrown) === 'EINVAL') return undefined;
    throw thrown;
  }
}

/** As long as it was when opened: what is appended meanwhile is not part of what was scanned. */
async function readWhole(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(
      bytes,
      length,
      Math.min(size - length, 2 ** 30),
      length,
    );
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** The code of a file system error, fit to be shown: it holds no path. */
export function errorCode(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return 'unknown error';
  return typeof thrown.code === 'string' ? thrown.code : 'unknown error';
}

/** Whether the file was deleted or replaced since it was listed. */
export function isGone(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(thrown));
}

/** What to say of a file or directory that cannot be read. */
export function unreadableProblem(rawPath: string, thrown: unknown): Problem {
  const path = shownPath(rawPath);
  return {
    kind: 'unreadable',
    path,
    message: `${path} cannot be read (${errorCode(thrown)})`,
    remedy: 'Let the scanning user read it, or ignore it.',
  };
}

/** The path of a file below the root, as bytes: a name need not be UTF-8. */
export function pathBelow(root: Buffer, rawPath: string): Buffer {
  return Buffer.concat([root, Buffer.from(sep), rawBytes(rawPath)]);
}
