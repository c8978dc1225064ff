import { lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import { shownPath } from './raw-path.js';

const MAX_REF_BYTES = 65_536;

/**
 * What a reference's file says: an id or `ref: <name>`. An old symbolic one is a link to `refs/…`. Read in this
 * thread: a repository may have thousands of these small files, and each would be sent to another one four times.
 * @throws {GitError} `bad-reference`
 */
export function referenceValue(path: string | Buffer, rawName: string): string {
  const linked = isLink(path) ? readlinkSync(path, 'buffer').toString('latin1') : '';
  if (linked.startsWith('refs/')) return `ref: ${linked}`;
  return valueIn(path, rawName);
}

/**
 * The same of a file that is no link.
 * @throws {GitError} `bad-reference`
 */
export function valueIn(path: string | Buffer, rawName: string): string {
  const status = statusOf(path);
  if (status?.isFile() !== true || status.size > MAX_REF_BYTES) throw badReference(rawName);
  const value = readFileSync(path, 'latin1').trim();
  if (isObjectId(value) || value.startsWith('ref:')) return value;
  throw badReference(rawName);
}

function isLink(path: string | Buffer): boolean {
  return attempt(() => lstatSync(path))?.isSymbolicLink() === true;
}

/** What a path leads to, links followed; undefined where nothing is there. */
export function statusOf(path: string | Buffer): ReturnType<typeof statSync> {
  return attempt(() => statSync(path));
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

/** Says by its name that a file is no reference. */
export function badReference(rawName: string): GitError {
  return new GitError(
    'bad-reference',
    `The reference ${JSON.stringify(shownPath(rawName))} is neither an object id nor a link to another one.`,
    'Delete it, or check the repository out again.',
  );
}
