import { describeFailure } from '../findings/failure.js';
import { completeHistory, deepen, type CommitRange } from '../git/complete-range.js';
import { GitError } from '../git/git-error.js';
import { isObjectId } from '../git/object-id.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import type { ScanPlan } from './event/plan.js';
import type { Examination } from './examination.js';

/** What the plan's words came to in this repository. */
export interface Brought {
  readonly head: ObjectId;
  /** Undefined where the plan has none, or where it could not be had: then a problem says so, or history is scanned. */
  readonly base: ObjectId | undefined;
  readonly mergeBases: readonly ObjectId[];
  /** What the reference of a pushed tag names. */
  readonly tagObject: ObjectId | undefined;
  readonly wantsHistory: boolean;
  /** Which steps were taken, for the report. */
  readonly notes: readonly string[];
}

type Task = Examination<ScanPlan> & { readonly repository: GitRepository };

/**
 * Brings head, base and what lies between them into the isolated repository. Every step that falls back is
 * noted; what cannot be had is a problem in the receipt. Throws a `Failure` without a head.
 */
export async function bringObjects(
  repository: GitRepository,
  examination: Examination<ScanPlan>,
): Promise<Brought> {
  const task = { ...examination, repository };
  const head = await commitNamed(repository, task.plan.head);
  const change = isChange(task) ? await bringChange(task, head) : WITHOUT_CHANGE;
  await requireHead(task, head);
  const tag = await bringTag(task);
  const wantsHistory = task.plan.scopes.includes('history') || change.wantsHistory;
  const history = wantsHistory ? await bringHistory(repository, head) : [];
  const { base } = change;
  const mergeBases = base === undefined ? [] : await repository.mergeBases(base, head);
  return {
    head,
    base,
    mergeBases,
    tagObject: tag.object,
    wantsHistory,
    notes: [...change.notes, ...tag.notes, ...history],
  };
}

type Change = Pick<Brought, 'base' | 'wantsHistory' | 'notes'>;

const WITHOUT_CHANGE: Change = { base: undefined, wantsHistory: false, notes: [] };

/** Whatever is scanned, a planned base says which policy judges and what existed before. */
function isChange({ plan }: Task): boolean {
  const isPlanned = plan.base !== undefined || plan.fallbackBranch !== undefined;
  return isPlanned || plan.scopes.includes('changes');
}

/** All that references reach and, in a shallow checkout, what stands behind the planned head, which may be on none. */
export async function bringHistory(
  repository: GitRepository,
  head: ObjectId,
): Promise<readonly string[]> {
  const { notes } = await completeHistory(repository);
  if (repository.shallow().size === 0) return notes;
  // Where this fails, history is still cut off, which is a problem for whoever scans it.
  await repository.fetch({ wants: [head], depth: undefined }).catch(() => undefined);
  return notes;
}

/** An annotated tag's object need not be in a checkout of what it tags. Without it, reading it is a problem. */
async function bringTag({
  plan,
  repository,
}: Task): Promise<{ readonly object: ObjectId | undefined; readonly notes: readonly string[] }> {
  const name = plan.tag?.object;
  const object = name !== undefined && isObjectId(name) ? name : undefined;
  if (object === undefined || (await repository.has(object))) return { object, notes: [] };
  const fetching = repository.fetch({ wants: [object], depth: undefined, objectsAlone: true });
  const failure = await fetching.then(
    () => undefined,
    (thrown: unknown) => describeFailure(thrown).message,
  );
  return { object, notes: failure === undefined ? [] : [`The tag is not here. ${failure}`] };
}

/** An id is taken as it is, since it may still have to be fetched; a name must be one of the checkout's. */
async function commitNamed(repository: GitRepository, name: string): Promise<ObjectId> {
  return isObjectId(name) ? name : repository.resolveCommit(name);
}

/** The head may be on no branch of a shallow checkout, as with a pull request's merge commit. */
async function requireHead({ repository }: Task, head: ObjectId): Promise<void> {
  if (await repository.has(head)) return;
  const failure = await repository.fetch({ wants: [head], depth: 1 }).then(
    () => 'The server did not give it.',
    (thrown: unknown) => describeFailure(thrown).message,
  );
  if (await repository.has(head)) return;
  const message = `The head commit ${head} is not in the checkout. ${failure}`;
  throw new GitError('missing-object', message, 'Check out the commit that the event is about.');
}

async function bringChange(task: Task, head: ObjectId): Promise<Change> {
  const { plan, repository } = task;
  if (plan.base === undefined) return fromFallback(task, head, []);
  const base = await commitNamed(repository, plan.base);
  const state = await deepen(repository, { base, head });
  const { notes } = state;
  if (state.complete)
    return {
      base,
      wantsHistory: false,
      notes: [...notes, ...(await emptiness(task, { base, head }))],
    };
  if (state.reason === 'missing-base' && plan.forced) return fromFallback(task, head, notes);
  const kind = state.reason === 'shallow' ? 'shallow' : 'missing-base';
  const { message, remedy } = state;
  task.receipt.problem({ kind, message: [message, ...notes].join(' '), remedy });
  return { base: kind === 'shallow' ? base : undefined, wantsHistory: false, notes: [] };
}

/** Without a base: where the branch left the default branch and, failing that, all of history. */
async function fromFallback(task: Task, head: ObjectId, notes: readonly string[]): Promise<Change> {
  const { plan, repository } = task;
  const branch = plan.fallbackBranch;
  const wantsHistory = plan.scopes.includes('changes');
  const base = branch === undefined ? undefined : await branchTip(repository, branch);
  if (base !== undefined && branch !== undefined) {
    const state = await deepen(repository, { base, head });
    const note = `Without the commit before the push, the change starts where it left \`${branch}\`.`;
    if (state.complete)
      return { base, wantsHistory: false, notes: [...notes, ...state.notes, note] };
  }
  const note = 'Without a commit that the change starts from, all of history was scanned.';
  return { base: undefined, wantsHistory, notes: wantsHistory ? [...notes, note] : notes };
}

/** The branch as the checkout knows it or, where it does not, as the server has it now. */
async function branchTip(repository: GitRepository, branch: string): Promise<ObjectId | undefined> {
  const tip = async (): Promise<ObjectId | undefined> => {
    const names = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const refs = await repository.refs();
    return names.flatMap((name) => refs.filter((ref) => ref.name === name))[0]?.id;
  };
  const known = await tip();
  if (known !== undefined) return known;
  const want = `+refs/heads/${branch}:refs/heads/${branch}`;
  return repository.fetch({ wants: [want], depth: 1 }).then(tip, () => undefined);
}

/** A change without commits is a fault unless the event explains it: a forced push may only take commits away. */
async function emptiness(
  { plan, repository, receipt }: Task,
  { base, head }: CommitRange,
): Promise<readonly string[]> {
  if (!plan.scopes.includes('changes')) return [];
  const commits = await repository.commits([head], [base]);
  if (commits.length > 0) return [];
  if (plan.forced) return ['The forced push took commits away and added none.'];
  receipt.problem({
    kind: 'nothing-scanned',
    message: `the change has no commits: ${head} is part of ${base} already.`,
    remedy: 'Check the inputs `base` and `head`, or scan `tree` or `history` instead.',
  });
  return [];
}
