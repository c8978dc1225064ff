import { GitError } from './git-error.js';
import type { GitRepository, ObjectId } from './port.js';
import { CHECKOUT_REMEDY } from './remedy.js';

/** A change: the commits of `head` that `base` does not reach. */
export interface CommitRange {
  readonly base: ObjectId;
  readonly head: ObjectId;
}

/** Whether all of a range is here. What is not is a problem that makes a scan incomplete. */
export type RangeState =
  | { readonly complete: true; readonly note?: string }
  | {
      readonly complete: false;
      readonly reason: 'missing-base' | 'missing-head' | 'shallow';
      readonly message: string;
      readonly remedy: string;
    };

/** A state, and a line for each step that was taken to reach it. */
export type DeepenedState = RangeState & { readonly notes: readonly string[] };

/** Commits from each tip; undefined for all of history. */
const DEEPENING_STEPS: readonly (number | undefined)[] = [50, 500, 5_000, undefined];

/**
 * Whether both ends of a range are here and no cut-off commit lies between them. Where history is cut off, a merge
 * base must be here too: without one, git takes all of what is left of `head`'s history for new.
 * @see https://git-scm.com/docs/shallow
 */
export async function completeRange(
  repository: GitRepository,
  range: CommitRange,
): Promise<RangeState> {
  if (!(await repository.has(range.head))) return incomplete('missing-head', range.head);
  if (!(await repository.has(range.base))) return incomplete('missing-base', range.base);
  const shallow = repository.shallow();
  if (shallow.size === 0) return { complete: true };
  const commits = await repository.commits([range.head], [range.base]);
  const cut = commits.find((id) => shallow.has(id));
  if (cut !== undefined) return incomplete('shallow', cut);
  const bases = await repository.mergeBases(range.base, range.head);
  return bases.length === 0 ? incomplete('shallow', range.base) : { complete: true };
}

const MESSAGES = {
  'missing-base': 'The base commit is not in the checkout',
  'missing-head': 'The head commit is not in the checkout',
  shallow: 'History is cut off inside the range, at commit',
} as const;

function incomplete(reason: keyof typeof MESSAGES, id: ObjectId): RangeState {
  return {
    complete: false,
    reason,
    message: `${MESSAGES[reason]}: ${id}.`,
    remedy: CHECKOUT_REMEDY,
  };
}

/**
 * Fetches ever more history of both ends until the range is complete. Where fetching fails, the state says what is
 * missing and the notes say why it could not be fetched; it does not throw for that.
 */
export async function deepen(
  repository: GitRepository,
  range: CommitRange,
  steps: readonly (number | undefined)[] = DEEPENING_STEPS,
): Promise<DeepenedState> {
  const notes: string[] = [];
  let state = await completeRange(repository, range);
  for (const depth of steps) {
    if (state.complete) break;
    const failure = await fetched(repository, [range.base, range.head], depth);
    notes.push(failure ?? `Fetched ${amount(depth)} of ${range.base} and ${range.head}.`);
    state = await completeRange(repository, range);
    if (failure !== undefined) break;
  }
  return { ...state, notes };
}

function amount(depth: number | undefined): string {
  return depth === undefined ? 'all of the history' : `${depth} commits`;
}

/** Undefined, or the reason why not all were fetched. A server that lacks one gives none: then each is asked for alone. */
async function fetched(
  repository: GitRepository,
  wants: readonly string[],
  depth: number | undefined,
): Promise<string | undefined> {
  const failure = await fetchedAtOnce(repository, wants, depth);
  if (failure === undefined || wants.length === 1) return failure;
  const failures: string[] = [];
  for (const want of wants) {
    const alone = await fetchedAtOnce(repository, [want], depth);
    if (alone !== undefined) failures.push(alone);
  }
  return failures[0];
}

async function fetchedAtOnce(
  repository: GitRepository,
  wants: readonly string[],
  depth: number | undefined,
): Promise<string | undefined> {
  try {
    await repository.fetch({ wants, depth });
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
}

const EVERY_REFERENCE = ['heads', 'tags', 'notes'].map((kind) => `+refs/${kind}/*:refs/${kind}/*`);

/**
 * Sees to it that all history of every branch, tag and note is here. A complete clone is left as it is; a shallow
 * one is completed from the server, HEAD too, which in a pull request is on no branch, and where there is no checkout
 * all comes from the server.
 */
export async function completeHistory(repository: GitRepository): Promise<DeepenedState> {
  if (!repository.lacks.history) return { complete: true, notes: [] };
  const head = await repository.head();
  const wants = [...(head === undefined ? [] : [head]), ...EVERY_REFERENCE];
  const failure = await fetchedAtOnce(repository, wants, undefined);
  const notes = [failure ?? 'Fetched all of the history of every branch, tag and note.'];
  const [cut] = repository.shallow();
  if (cut !== undefined) return { ...incomplete('shallow', cut), notes };
  return failure === undefined
    ? { complete: true, notes }
    : { complete: false, ...WITHOUT_REFERENCES, notes };
}

const WITHOUT_REFERENCES = {
  reason: 'shallow',
  message: 'Not every branch and tag is in the checkout.',
  remedy: CHECKOUT_REMEDY,
} as const;

/** Sees to it that all history of one commit is here. Where fetching fails, it stays cut off; it does not throw for that. */
export async function completeHistoryOf(
  repository: GitRepository,
  commit: ObjectId,
): Promise<void> {
  if (repository.shallow().size > 0) await fetchedAtOnce(repository, [commit], undefined);
}
