import { deepen, type CommitRange } from '../git/complete-range.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { commitNamed } from './bring-commit.js';
import type { ScanPlan } from './event/plan.js';
import type { Examination } from './examination.js';

/** What a run has to bring objects. */
export type Task = Examination<ScanPlan> & { readonly repository: GitRepository };

/** Where the planned change starts. */
export interface BroughtChange {
  /** Undefined where the plan has none, or where it could not be had: then a problem says so, or history is scanned. */
  readonly base: ObjectId | undefined;
  readonly wantsHistory: boolean;
  /** Which step gave the base, where the event's own did not do. */
  readonly step: string | undefined;
  readonly notes: readonly string[];
}

export const WITHOUT_CHANGE: BroughtChange = {
  base: undefined,
  wantsHistory: false,
  step: undefined,
  notes: [],
};

/**
 * Brings both ends of the planned change and what lies between them. In turn: what the checkout has; ever more of the
 * server's history; for a push without a commit before it, where the branch left the default branch; all of history.
 */
export async function bringChange(task: Task, head: ObjectId): Promise<BroughtChange> {
  const { plan, repository } = task;
  if (plan.base === undefined) return fromFallback(task, head, []);
  const base = await commitNamed(repository, plan.base);
  const state = await deepen(repository, { base, head });
  const { notes } = state;
  if (state.complete) {
    const empty = await emptiness(task, { base, head }, BY_FORCE);
    return { base, wantsHistory: false, step: fetchedStep(notes), notes: [...notes, ...empty] };
  }
  if (state.reason !== 'shallow' && plan.forced) return fromFallback(task, head, notes);
  const kind = state.reason === 'shallow' ? 'shallow' : 'missing-base';
  const { message, remedy } = state;
  task.receipt.problem({ kind, message: [message, ...notes].join(' '), remedy });
  return { ...WITHOUT_CHANGE, base: kind === 'shallow' ? base : undefined };
}

function fetchedStep(notes: readonly string[]): string | undefined {
  return notes.length === 0 ? undefined : 'fetched what the checkout lacked';
}

/** Without a base: where the branch left the default branch and, failing that, all of history. */
async function fromFallback(
  task: Task,
  head: ObjectId,
  notes: readonly string[],
): Promise<BroughtChange> {
  const { plan, repository } = task;
  const branch = plan.fallbackBranch;
  const wantsHistory = plan.scopes.includes('changes');
  const base = branch === undefined ? undefined : await branchTip(repository, branch);
  if (base !== undefined && branch !== undefined) {
    const state = await deepen(repository, { base, head });
    const step = `from where it left \`${branch}\``;
    const note = `Without a commit before it, the change starts where it left \`${branch}\`.`;
    if (state.complete) {
      const empty = await emptiness(task, { base, head }, NOTHING_OF_ITS_OWN);
      const all = [...notes, ...state.notes, note, ...empty];
      return { base, wantsHistory: false, step, notes: all };
    }
  }
  const note = 'Without a commit that the change starts from, all of history was scanned.';
  return { ...WITHOUT_CHANGE, wantsHistory, notes: wantsHistory ? [...notes, note] : notes };
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

/** What explains a change without commits, undefined where nothing does. */
type Explanation = (plan: ScanPlan) => string | undefined;

const BY_FORCE: Explanation = ({ forced }) =>
  forced ? 'The forced push took commits away and added none.' : undefined;

const NOTHING_OF_ITS_OWN: Explanation = ({ fallbackBranch, forced }) =>
  `${forced ? 'After the forced push, the' : 'The'} branch has no commits that \`${fallbackBranch ?? ''}\` does not have.`;

/** A change without commits is a fault unless the event explains it. */
async function emptiness(
  { plan, repository, receipt }: Task,
  { base, head }: CommitRange,
  explanation: Explanation,
): Promise<readonly string[]> {
  if (!plan.scopes.includes('changes')) return [];
  const commits = await repository.commits([head], [base]);
  if (commits.length > 0) return [];
  const explained = explanation(plan);
  if (explained !== undefined) return [explained];
  receipt.problem({
    kind: 'nothing-scanned',
    message: `the change has no commits: ${head} is part of ${base} already.`,
    remedy: 'Check the inputs `base` and `head`, or scan `tree` or `history` instead.',
  });
  return [];
}
