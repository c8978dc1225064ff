import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { Failure } from '../findings/failure.js';

/** A file to write below a root. */
export interface Written {
  /** What errors call it: `the config file`. */
  readonly what: string;
  /** Relative to the root. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes a file as a whole or not at all, keeping its mode. Directories are made; nothing is written through
 * a symbolic link, into `.git` or outside of the root.
 */
export async function writeInside(root: string, written: Written): Promise<void> {
  const { path, what, bytes } = written;
  const relative = normalize(path);
  const segments = relative.split(sep);
  if (isAbsolute(path) || segments.includes('..') || segments.includes('.git'))
    throw refused(written);
  await refuseLinks(root, segments, written);
  const file = join(root, relative);
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const mode = await lstat(file).then(
      (status) => status.mode & 0o777,
      () => 0o644,
    );
    await writeNew(temporary, bytes, mode);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    const remedy = 'Let this user write its directory.';
    throw new Failure(`${what} ${path} cannot be written`, { remedy, cause });
  }
}

/** Every step of the way that is there must be a directory, and the last one a file. */
async function refuseLinks(
  root: string,
  segments: readonly string[],
  written: Written,
): Promise<void> {
  for (const [index] of segments.entries()) {
    const step = join(root, ...segments.slice(0, index + 1));
    const status = await lstat(step).catch(() => undefined);
    if (status === undefined) return;
    const isLast = index === segments.length - 1;
    if (isLast ? !status.isFile() : !status.isDirectory()) throw refused(written);
  }
}

async function writeNew(file: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refused({ what, path }: Written): Failure {
  return new Failure(`${what} ${path} is not written`, {
    remedy: 'Make it a regular file of the repository, reached through no symbolic link.',
  });
}
