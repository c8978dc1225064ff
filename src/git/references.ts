import { lstat, readFile, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import type { ObjectId, Ref } from './port.js';
import { rawPathOf, shownPath } from './raw-path.js';

const MAX_REF_BYTES = 65_536;
const MAX_SYMBOLIC_STEPS = 5;

/**
 * The references of a git directory, read from its files (`packed-refs`, then loose ones, which win). git is not
 * run for it: it would read the repository's config. Names are raw, one character a byte.
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export class References {
  readonly #directory: string;
  readonly #values: ReadonlyMap<string, string>;

  private constructor(directory: string, values: ReadonlyMap<string, string>) {
    this.#directory = directory;
    this.#values = values;
  }

  /** @throws {GitError} `bad-reference` where a file is there and is no reference */
  static async read(commonDirectory: string): Promise<References> {
    const values = await packedReferences(commonDirectory);
    const gathered = { values, visited: new Set<string>() };
    await addLoose(commonDirectory, 'refs', gathered);
    await addWorktrees(commonDirectory, gathered);
    return new References(commonDirectory, values);
  }

  /** Every reference that leads to an object, in byte order of names. A symbolic one that leads nowhere is left out, as git does. */
  list(): Ref[] {
    const refs: Ref[] = [];
    for (const rawName of [...this.#values.keys()].sort()) {
      const id = this.#follow(rawName);
      if (id !== undefined) refs.push({ name: shownPath(rawName), id });
    }
    return refs;
  }

  /** What a full name leads to. */
  find(name: string): ObjectId | undefined {
    return this.#follow(rawPathOf(name));
  }

  /** What HEAD of a worktree leads to; undefined on an unborn branch. */
  async head(gitDirectory: string): Promise<ObjectId | undefined> {
    const value = await referenceValue(join(gitDirectory, 'HEAD'), 'HEAD');
    return value.startsWith('ref:') ? this.#follow(target(value)) : valueId(value, 'HEAD');
  }

  #follow(rawName: string): ObjectId | undefined {
    let value = this.#values.get(rawName);
    for (let step = 0; value?.startsWith('ref:') === true; step += 1) {
      value = step === MAX_SYMBOLIC_STEPS ? undefined : this.#values.get(target(value));
    }
    return value === undefined ? undefined : valueId(value, rawName);
  }

  toString(): string {
    return `references of ${this.#directory}`;
  }
}

function target(value: string): string {
  return value.slice('ref:'.length).trim();
}

function valueId(value: string, rawName: string): ObjectId {
  if (isObjectId(value)) return value;
  throw badReference(rawName);
}

async function packedReferences(directory: string): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  const content = await readFile(join(directory, 'packed-refs'), 'latin1').catch(absent);
  for (const line of (content ?? '').split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('^')) continue;
    const space = line.indexOf(' ');
    const id = line.slice(0, space);
    if (!isObjectId(id)) throw badReference('packed-refs');
    values.set(line.slice(space + 1), id);
  }
  return values;
}

interface Gathered {
  readonly values: Map<string, string>;
  /** Directories that were read, links resolved: a link to a parent must not go round. */
  readonly visited: Set<string>;
}

/** No part of a reference's name starts with a dot: what does is a file of some desktop. */
const DOT = 0x2e;

/** Adds the loose references below a directory; nothing where there is none. */
async function addLoose(directory: string, rawName: string, gathered: Gathered): Promise<void> {
  const path = rawJoin(directory, rawName);
  const real = await realpath(path).catch(absent);
  if (real === undefined || gathered.visited.has(real)) return;
  gathered.visited.add(real);
  for (const entry of await readdir(path, { encoding: 'buffer' })) {
    const name = `${rawName}/${entry.toString('latin1')}`;
    if (name.endsWith('.lock') || entry[0] === DOT) continue;
    const status = await stat(rawJoin(directory, name)).catch(absent);
    if (status?.isDirectory() === true) await addLoose(directory, name, gathered);
    else gathered.values.set(name, await referenceValue(rawJoin(directory, name), name));
  }
}

/**
 * What stands in worktrees alone: a HEAD on no branch, a bisection. Under the names that git gives them.
 * @see https://git-scm.com/docs/git-worktree#_refs
 */
async function addWorktrees(directory: string, gathered: Gathered): Promise<void> {
  await addDetachedHead(directory, { file: 'HEAD', rawName: 'main-worktree/HEAD' }, gathered);
  const worktrees = await readdir(join(directory, 'worktrees'), { encoding: 'buffer' }).catch(
    absent,
  );
  for (const entry of worktrees ?? []) {
    const rawName = `worktrees/${entry.toString('latin1')}`;
    await addLoose(directory, `${rawName}/refs`, gathered);
    const head = `${rawName}/HEAD`;
    await addDetachedHead(directory, { file: head, rawName: head }, gathered);
  }
}

/** A HEAD that names a branch adds nothing to that branch, and one of zeros is of a worktree in the making. */
async function addDetachedHead(
  directory: string,
  { file, rawName }: { readonly file: string; readonly rawName: string },
  { values }: Gathered,
): Promise<void> {
  const path = rawJoin(directory, file);
  if ((await lstat(path).catch(absent)) === undefined) return;
  const value = await referenceValue(path, rawName);
  if (isObjectId(value) && /[^0]/u.test(value)) values.set(rawName, value);
}

/** The path of a raw name, as bytes, since names need not be UTF-8. */
function rawJoin(directory: string, rawName: string): Buffer {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(rawName, 'latin1')]);
}

/** What a reference's file says: an id or `ref: <name>`. An old symbolic one is a link to `refs/…`. */
async function referenceValue(path: string | Buffer, rawName: string): Promise<string> {
  const link = await lstat(path).catch(absent);
  if (link?.isSymbolicLink() === true) {
    const linked = await readlink(path, { encoding: 'buffer' });
    if (linked.toString('latin1').startsWith('refs/')) return `ref: ${linked.toString('latin1')}`;
  }
  const status = await stat(path).catch(absent);
  if (status?.isFile() !== true || status.size > MAX_REF_BYTES) throw badReference(rawName);
  const value = (await readFile(path, 'latin1')).trim();
  if (isObjectId(value) || value.startsWith('ref:')) return value;
  throw badReference(rawName);
}

function absent(): undefined {
  return undefined;
}

function badReference(rawName: string): GitError {
  return new GitError(
    'bad-reference',
    `The reference ${JSON.stringify(shownPath(rawName))} is neither an object id nor a link to another one.`,
    'Delete it, or check the repository out again.',
  );
}
