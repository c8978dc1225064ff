import { completeAllObjects, completeObjects, type Completion } from '../git/complete-objects.js';
import { completeHistory, completeHistoryOf } from '../git/complete-range.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { CHECKOUT_REMEDY } from '../git/remedy.js';
import { bringChange, WITHOUT_CHANGE, type Task } from './bring-change.js';
import { bringTag, commitNamed, requireHead } from './bring-commit.js';
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
  /** Which step gave the base, where the event's own did not do. */
  readonly step: string | undefined;
  /** Which steps were taken, for the report. */
  readonly notes: readonly string[];
}

/**
 * Brings head, base and what lies between them into the isolated repository, fetching what the checkout lacks: cut-off
 * history, the objects of a partial clone, or all where there is no checkout. Every step that falls back is noted; what
 * cannot be had is a problem in the receipt. Throws a `Failure` without a head.
 */
export async function bringObjects(
  repository: GitRepository,
  examination: Examination<ScanPlan>,
): Promise<Brought> {
  const task = { ...examination, repository };
  // Fetched first: what is fetched to a depth of one may cut history off, which the next steps then mend.
  const tag = await bringTag(repository, task.plan);
  const head = await commitNamed(repository, task.plan.head);
  const change = isChange(task) ? await bringChange(task, head) : WITHOUT_CHANGE;
  await requireHead(repository, head);
  const wantsHistory = task.plan.scopes.includes('history') || change.wantsHistory;
  const history = wantsHistory ? await bringHistory(task, head) : [];
  const { base, step } = change;
  const mergeBases = base === undefined ? [] : await repository.mergeBases(base, head);
  const objects = wantsHistory
    ? await completeAllObjects(repository, [head])
    : await objectsOf(repository, { base, head, mergeBases });
  return {
    head,
    base,
    mergeBases,
    tagObject: tag.object,
    wantsHistory,
    step,
    notes: [...tag.notes, ...change.notes, ...history, ...noted(task, objects)],
  };
}

/** Whatever is scanned, a planned base says which policy judges and what existed before. */
function isChange({ plan }: Task): boolean {
  const isPlanned = plan.base !== undefined || plan.fallbackBranch !== undefined;
  return isPlanned || plan.scopes.includes('changes');
}

function objectsOf(
  repository: GitRepository,
  { base, head, mergeBases }: Pick<Brought, 'base' | 'head' | 'mergeBases'>,
): Promise<Completion> {
  const range = base === undefined ? undefined : { base, head };
  const commits = [head, ...(base === undefined ? [] : [base]), ...mergeBases];
  return completeObjects(repository, { commits, range });
}

function noted({ receipt }: Task, { notes, failure }: Completion): readonly string[] {
  if (failure !== undefined)
    receipt.problem({
      kind: 'missing-object',
      message: `Objects that the partial clone left out could not be fetched. ${failure}`,
      remedy: CHECKOUT_REMEDY,
    });
  return notes;
}

/**
 * All that references reach and, in a shallow checkout, what stands behind the planned head, which may be on none.
 * Whoever scans history says where it is cut off, but cannot know of what was never there.
 */
async function bringHistory(
  { repository, receipt }: Task,
  head: ObjectId,
): Promise<readonly string[]> {
  const state = await completeHistory(repository);
  await completeHistoryOf(repository, head);
  if (!state.complete && repository.shallow().size === 0) {
    const { message, remedy, notes } = state;
    receipt.problem({ kind: 'shallow', message: [message, ...notes].join(' '), remedy });
  }
  return state.notes;
}
