import { describeFailure } from '../findings/failure.js';
import { GitError } from '../git/git-error.js';
import { isObjectId } from '../git/object-id.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { CHECKOUT_REMEDY } from '../git/remedy.js';
import type { ScanPlan } from './event/plan.js';
import { isRevisionName } from './revision.js';

/**
 * The commit that the plan names. An id is taken as it is, since it may still have to be fetched; a branch or tag that
 * the checkout does not know is asked of the server.
 * @throws {GitError} `unknown-revision` and the like
 */
export async function commitNamed(repository: GitRepository, name: string): Promise<ObjectId> {
  if (isObjectId(name)) return name;
  try {
    return await repository.resolveCommit(name);
  } catch (thrown) {
    const isUnknown = thrown instanceof GitError && thrown.code === 'unknown-revision';
    if (!isUnknown || !isRevisionName(name)) throw thrown;
    if (!(await isFetched(repository, name))) throw thrown;
    return repository.resolveCommit(name);
  }
}

/** Whether the server has a branch or tag of the name, which is then here. */
async function isFetched(repository: GitRepository, name: string): Promise<boolean> {
  for (const kind of ['heads', 'tags']) {
    const want = `+refs/${kind}/${name}:refs/${kind}/${name}`;
    const wasFetched = await repository.fetch({ wants: [want], depth: 1 }).then(
      () => true,
      () => false,
    );
    if (wasFetched) return true;
  }
  return false;
}

/**
 * The head may be on no branch of a shallow checkout, as with a pull request's merge commit.
 * @throws {GitError} `missing-object` where it cannot be had
 */
export async function requireHead(repository: GitRepository, head: ObjectId): Promise<void> {
  if (await repository.has(head)) return;
  const failure = await repository.fetch({ wants: [head], depth: 1 }).then(
    () => 'The server did not give it.',
    (thrown: unknown) => describeFailure(thrown).message,
  );
  if (await repository.has(head)) return;
  const message = `The head commit ${head} is not in the checkout. ${failure}`;
  throw new GitError('missing-object', message, CHECKOUT_REMEDY);
}

/** What the reference of a pushed tag names, and a line where it could not be had. */
export interface BroughtTag {
  readonly object: ObjectId | undefined;
  readonly notes: readonly string[];
}

/** An annotated tag's object need not be in a checkout of what it tags. Without it, reading it is a problem. */
export async function bringTag(
  repository: GitRepository,
  { tag }: Pick<ScanPlan, 'tag'>,
): Promise<BroughtTag> {
  const name = tag?.object;
  if (name === undefined) return { object: undefined, notes: [] };
  const known = isObjectId(name) ? name : await referenced(repository, name);
  if (known !== undefined && (await repository.has(known))) return { object: known, notes: [] };
  const want = isObjectId(name) ? name : `+${name}:${name}`;
  const failure = await repository.fetch({ wants: [want], depth: 1 }).then(
    () => undefined,
    (thrown: unknown) => describeFailure(thrown).message,
  );
  const object = known ?? (await referenced(repository, name));
  if (object === undefined) throw tagNotHere(failure);
  return { object, notes: failure === undefined ? [] : [`The tag is not here. ${failure}`] };
}

async function referenced(repository: GitRepository, name: string): Promise<ObjectId | undefined> {
  return (await repository.refs()).find((reference) => reference.name === name)?.id;
}

function tagNotHere(failure: string | undefined): GitError {
  const message = `The tag is not in the checkout. ${failure ?? 'The server did not give it.'}`;
  return new GitError('missing-object', message, CHECKOUT_REMEDY);
}
