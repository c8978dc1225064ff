import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { Failure } from '../findings/failure.js';

/**
 * Writes the config file as a whole or not at all, at `path` relative to `root`. Directories are made;
 * nothing is written through a symbolic link, into `.git` or outside of the repository.
 */
export async function writeConfigFile(root: string, path: string, text: string): Promise<void> {
  const relative = normalize(path);
  const segments = relative.split(sep);
  if (isAbsolute(path) || segments.includes('..') || segments[0] === '.git') throw refused(path);
  await refuseLinks(root, segments, path);
  const file = join(root, relative);
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeNew(temporary, text);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new Failure(`the config file ${path} cannot be written`, {
      remedy: 'Let this user write its directory.',
      cause,
    });
  }
}

/** Every step of the way that is there must be a directory, and the last one a file. */
async function refuseLinks(root: string, segments: readonly string[], path: string): Promise<void> {
  for (const [index] of segments.entries()) {
    const step = join(root, ...segments.slice(0, index + 1));
    const status = await lstat(step).catch(() => undefined);
    if (status === undefined) return;
    const isLast = index === segments.length - 1;
    if (isLast ? !status.isFile() : !status.isDirectory()) throw refused(path);
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o644);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refused(path: string): Failure {
  return new Failure(`the config file ${path} is not written`, {
    remedy: 'Make it a regular file of the repository, reached through no symbolic link.',
  });
}
