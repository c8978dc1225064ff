import { GitError } from './git-error.js';
import { parsedAs } from './objects/malformed-object.js';
import { parseCommit } from './objects/commit.js';
import type { GitRepository, ObjectId } from './port.js';

/** How many objects one fetch asks for. */
const WANTS_AT_ONCE = 10_000;
/** A missing tree hides what is missing beneath it, so that a walk is repeated; no sound tree is that deep. */
const MAX_ROUNDS = 64;

/** The objects that `include` reaches and `exclude` does not: commits, or the trees of commits. */
export interface Reach {
  readonly include: readonly ObjectId[];
  readonly exclude: readonly ObjectId[];
}

/** Those objects of a reach that a partial clone left out, as far as trees that are here tell. */
export async function missingObjects(
  repository: GitRepository,
  { include, exclude }: Reach,
): Promise<ObjectId[]> {
  const missing: ObjectId[] = [];
  for await (const id of repository.reachableObjects(include, exclude))
    if (!(await repository.has(id))) missing.push(id);
  return missing;
}

/**
 * Fetches what a partial clone left out of a reach: git itself never fetches in the middle of a read. A line for each
 * step is given back. Where fetching fails, the line says why and reading the objects will say that they are
 * missing; it does not throw for that.
 */
export async function fetchMissing(repository: GitRepository, reach: Reach): Promise<string[]> {
  const notes: string[] = [];
  let before = '';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const missing = await missingObjects(repository, reach);
    const now = missing.join(' ');
    if (missing.length === 0 || now === before) break;
    before = now;
    const failure = await fetched(repository, missing);
    notes.push(failure ?? `Fetched ${missing.length} objects that the clone had left out.`);
    if (failure !== undefined) break;
  }
  return notes;
}

/** Undefined, or the reason why not all were fetched. */
async function fetched(
  repository: GitRepository,
  missing: readonly ObjectId[],
): Promise<string | undefined> {
  try {
    for (let start = 0; start < missing.length; start += WANTS_AT_ONCE) {
      const wants = missing.slice(start, start + WANTS_AT_ONCE);
      await repository.fetch({ wants, depth: undefined, objectsAlone: true });
    }
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
}

/**
 * The tree of a commit, to reach what stands there now and nothing of its history; undefined where the commit is not
 * here.
 * @throws {MalformedObject}
 */
export async function treeOfCommit(
  repository: Pick<GitRepository, 'readOne'>,
  commit: ObjectId,
): Promise<ObjectId | undefined> {
  const object = await repository.readOne(commit);
  return 'bytes' in object ? parsedAs(object, parseCommit).tree : undefined;
}
