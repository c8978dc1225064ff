import { readdirSync, realpathSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isObjectId } from './object-id.js';
import type { ObjectId, Ref } from './port.js';
import { rawPathOf, shownPath } from './raw-path.js';
import { badReference, referenceValue, statusOf, valueIn } from './reference-file.js';

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
  head(gitDirectory: string): ObjectId | undefined {
    const value = referenceValue(join(gitDirectory, 'HEAD'), 'HEAD');
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
/** How many files are read before others have their turn: a deadline, the one who cancels. */
const FILES_A_TURN = 1_000;

/** Adds the loose references below a directory; nothing where there is none. */
async function addLoose(directory: string, rawName: string, gathered: Gathered): Promise<void> {
  const path = rawJoin(directory, rawName);
  const real = realPath(path);
  if (real === undefined || gathered.visited.has(real)) return;
  gathered.visited.add(real);
  for (const entry of readdirSync(path, { encoding: 'buffer', withFileTypes: true })) {
    const name = `${rawName}/${entry.name.toString('latin1')}`;
    if (name.endsWith('.lock') || entry.name[0] === DOT) continue;
    const child = rawJoin(directory, name);
    if (entry.isFile()) gathered.values.set(name, valueIn(child, name));
    else if (entry.isDirectory() || statusOf(child)?.isDirectory() === true)
      await addLoose(directory, name, gathered);
    else gathered.values.set(name, referenceValue(child, name));
    if (gathered.values.size % FILES_A_TURN === 0) await setImmediate();
  }
}

/** A path as it is without links, as raw as a name; undefined where nothing is there. */
function realPath(path: Buffer): string | undefined {
  try {
    return realpathSync.native(path, 'buffer').toString('latin1');
  } catch {
    return undefined;
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
  const value = referenceValue(path, rawName);
  if (isObjectId(value) && /[^0]/u.test(value)) values.set(rawName, value);
}

/** The path of a raw name, as bytes, since names need not be UTF-8. */
function rawJoin(directory: string, rawName: string): Buffer {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(rawName, 'latin1')]);
}

function absent(): undefined {
  return undefined;
}
