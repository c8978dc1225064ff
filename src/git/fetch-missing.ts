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

/** What a fetch of missing objects came to. */
export interface Fetched {
  /** A line for each step that was taken. */
  readonly notes: readonly string[];
  /** Why something is still missing. Reading the objects says which. */
  readonly failure: string | undefined;
}

/**
 * Fetches what a partial clone left out of a reach: git itself never fetches in the middle of a read. Where fetching
 * fails, what is given back says why; it does not throw for that.
 */
export async function fetchMissing(repository: GitRepository, reach: Reach): Promise<Fetched> {
  const tips = await missingTips(repository, reach);
  let failure = await fetched(repository, tips);
  let total = failure === undefined ? tips.length : 0;
  let before = '';
  for (let round = 0; round < MAX_ROUNDS && failure === undefined; round += 1) {
    const missing = await repository.missingObjects(reach.include, reach.exclude);
    const now = missing.join(' ');
    if (missing.length === 0) break;
    if (now === before) failure = 'The server did not give them.';
    else failure = await fetched(repository, missing);
    before = now;
    if (failure === undefined) total += missing.length;
  }
  const note = `Fetched ${String(total)} objects that the clone had left out.`;
  return { notes: total === 0 ? [] : [note], failure };
}

/** A walk cannot start from what is not here. */
async function missingTips(
  repository: GitRepository,
  { include, exclude }: Reach,
): Promise<readonly ObjectId[]> {
  const missing: ObjectId[] = [];
  for (const id of new Set([...include, ...exclude]))
    if (!(await repository.has(id))) missing.push(id);
  return missing;
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
